package dev.awsevents.lambda.handlers;

import java.util.List;
import java.util.Map;

/** Methods as handlers that take and return types of the JDK. */
public class PlainTypeMethods {
  public Integer text(String text) {
    return text == null ? -1 : text.length();
  }

  public String number(Integer number) {
    return number == null ? null : "number " + (number + 1);
  }

  public Map<String, Object> list(List<Integer> list) {
    return Map.of("reversed", list.stream().sorted((a, b) -> b - a).toList());
  }

  public void map(Map<String, Object> map) {
    System.out.println("keys " + map.keySet() + " of " + map.getClass().getName());
  }

  public String nothing() {
    return "nothing in, \"text\" out";
  }
}
