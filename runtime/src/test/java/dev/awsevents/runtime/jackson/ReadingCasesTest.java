package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a mapper of either version reads from, a record is what our own reader makes of it. */
class ReadingCasesTest {
  private record Case(String json, String equivalent) {
    static Case of(String json) {
      return new Case(json, json);
    }
  }

  private static final List<Case> CASES =
      List.of(
          // Names: in order, in another one, again, of no field, escaped.
          Case.of("{}"),
          Case.of("{'id':'1','weight':2,'label':'QUJD','stops':['a','b'],'content':{'a':1}}"),
          Case.of("{'content':[1],'stops':[],'label':'','weight':-5,'id':'é😀'}"),
          Case.of("{'id':'1','id':'2','weight':3,'id':'4'}"),
          Case.of("{'a':1,'id':'1','b':{'c':[{},[],[[]],null]},'stops':['x'],'d':'e'}"),
          Case.of("{'\\u0069d':'1','\\n':2,'':3}"),
          Case.of("{'nothing':{},'id':'1'}"),
          Case.of("{'nothing':{'id':'1','x':[{'y':2}]},'weight':3}"),

          // Null in every place.
          Case.of("{'id':null,'weight':null,'label':null,'stops':null,'inner':null}"),
          Case.of("{'choice':null,'nothing':null,'content':null,'other':null,'stops':[null]}"),

          // Scalars of another kind.
          Case.of("{'id':5,'weight':'12','label':7,'stops':[1,true,'x',2.5]}"),
          Case.of("{'id':2.5,'weight':'x','label':true,'stops':'x','inner':1,'nothing':2}"),
          Case.of("{'id':true,'weight':1.5,'label':'=','stops':false,'content':false}"),

          // Base64 that is canonical, is not, is none.
          Case.of("{'label':'" + "QUJDREVG".repeat(4_000) + "'}"),
          Case.of("{'label':'QQ'}"),
          Case.of("{'label':'Q-_='}"),
          Case.of("{'label':'\\u0051UJD'}"),

          // Numbers.
          Case.of("{'weight':9223372036854775807,'n':[0,-1,2147483648,9223372036854775808]}"),
          Case.of("{'weight':-9223372036854775809,'n':[1.5,-0.25,1e3,12e-7,1.25E+30]}"),
          Case.of("{'n':[123456789012345678901234567890,0.12345678901234567890123456789]}"),
          new Case(
              "{'n':[NaN,-Infinity,Infinity],'id':NaN}",
              "{'n':['NaN','-Infinity','Infinity'],'id':'NaN'}"),

          // Unions: the member that tells may come at any place; one inside another.
          Case.of("{'inner':{'kind':'delivery','id':'1'},'id':'0'}"),
          Case.of("{'inner':{'id':'1','x':[1,{'kind':2}],'kind':'delivery'},'id':'0'}"),
          Case.of("{'inner':{'kind':'delivery','kind':'other'},'id':'0'}"),
          Case.of("{'inner':{'kind':['delivery'],'n':1.5},'id':'0'}"),
          Case.of("{'inner':{'kind':5}}"),
          Case.of("{'inner':{}}"),
          Case.of("{'choice':{'left':1,'x':[2]},'id':'0'}"),
          Case.of("{'choice':{'left':null,'right':{'y':1}},'id':'0'}"),
          Case.of("{'choice':{'z':0,'right':[],'left':'l'},'id':'0'}"),
          Case.of(nested("{'choice':{'left':{'a':[1]}}}", 3)),
          Case.of(nested("{'label':'QUJD','n':[1,2.5,null,true]}", 40)));

  /** A union in a union; what comes before and after it is read by the one around it. */
  private static String nested(String innermost, int depth) {
    String json = innermost;
    for (int i = 0; i < depth; i++) {
      json =
          "{'x':[%d],'choice':{'right':%d},'inner':%s,'kind':'delivery','weight':%d}"
              .formatted(i, i, json, i);
    }
    return json;
  }

  static List<Mapper> mappers() {
    return Mapper.both(Setting.ALLOW_NON_NUMERIC_NUMBERS);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aRecordIsTheSameFromEverySource(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      String json = quoted(each.json());
      Object expected = AwsEvents.read(quoted(each.equivalent()), Delivery.class);
      for (Source source : Source.values()) {
        assertEquals(
            expected, mapper.read(source, json, Delivery.class), () -> source + ": " + json);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void recordsInAListDoNotTouchEachOther(Mapper mapper) throws Exception {
    List<Object> expected = new ArrayList<>();
    StringBuilder json = new StringBuilder();
    for (Case each : CASES) {
      json.append(json.isEmpty() ? '[' : ',').append(quoted(each.json()));
      expected.add(AwsEvents.read(quoted(each.equivalent()), Delivery.class));
    }
    json.append(']');
    for (Source source : Source.values()) {
      Delivery<?>[] read = (Delivery<?>[]) mapper.read(source, json.toString(), Delivery[].class);

      assertEquals(expected, List.of(read), source::name);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatWasReadIsWrittenAsOurWriterDoes(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      Delivery<?> delivery = AwsEvents.read(quoted(each.equivalent()), Delivery.class);

      assertEquals(delivery, AwsEvents.read(mapper.toText(delivery), Delivery.class));
      assertEquals(delivery, AwsEvents.read(mapper.toBytes(delivery), Delivery.class));
      assertEquals(delivery, AwsEvents.read(mapper.toTreeText(delivery), Delivery.class));
      assertEquals(delivery, mapper.convert(delivery, Delivery.class));
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
