import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;

/** Asks reflection for all that it knows of a type, as frameworks do. */
public final class WithoutJackson {
  private WithoutJackson() {}

  public static void main(String[] args) {
    SqsEvent event = AwsEvents.read("{\"Records\":[{\"body\":\"x\"}]}", SqsEvent.class);
    System.out.println(event);
    System.out.println(event.equals(event.toBuilder().build()) + " " + event.hashCode());
    for (Class<?> type : List.of(SqsEvent.class, SqsEvent.Message.class, SqsEvent.Builder.class)) {
      for (Annotation annotation : type.getAnnotations()) {
        System.out.println(annotation.annotationType().getSimpleName());
        for (Annotation inner : annotation.annotationType().getAnnotations()) {
          inner.annotationType().getAnnotations();
        }
      }
      for (Method method : type.getMethods()) {
        method.getAnnotations();
        method.getGenericParameterTypes();
      }
      type.getConstructors();
    }
    try {
      event.records().get(0).bodyAs(String.class, "no mapper");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
