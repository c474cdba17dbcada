package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records of the golden case {@code sensitive} print. */
class SensitiveTextTest {
  private static GeneratedClasses classes;

  @BeforeAll
  static void compile(@TempDir Path target) throws Exception {
    Generator.generate(Folders.CASES.resolve("sensitive").resolve("schemas"), target);
    classes = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SignIn      | {"user": "u", "password": "p"}            | SignIn[user=u, password=***]
          SignIn      | {"user": "u", "password": null}           | SignIn[user=u]
          SignIn      | {"number": 5, "key": "AQID"}              | SignIn[number=***, key=***]
          SignIn      | {"expires": "2026-03-01T12:30:05Z"}       | SignIn[expires=***]
          SignIn      | {"cookies": ["c"], "answers": {"a": "b"}} | SignIn[cookies=***, answers=***]
          SignIn      | {"anything": [1], "hint": {"text": "t"}}  | SignIn[anything=***, hint=***]
          SignIn      | {"headers": {"AUTHORIZATION": "t", "a": "b"}} \
          | SignIn[headers={AUTHORIZATION=***, a=b}]
          SignIn      | {"form": {"secret": {"a": 1}, "b": 2}}    | SignIn[form={secret=***, b=2}]
          SignIn      | {"credentials": {"id": "i"}}              | SignIn[credentials=***]
          Credentials | {"id": "i", "new": 1}                     | Credentials[***]
          SignIn      | {"number": "soon", "new": 1} \
          | SignIn[unknownFields={number=***, new=1}]
          SignIn      | {"PIN": "1"}                     | SignIn[pin=***, unknownFields={PIN=***}]
          SignIn      | {"PASSWORD": "p"}                         | SignIn[unknownFields={PASSWORD=***}]
          SignIn      | {"headers": "h"}                          | SignIn[unknownFields={headers=***}]
          SignIn      | {"proof": {"code": "c"}}                  | SignIn[proof=Code[code=***]]
          SignIn      | {"proof": {"ticket": "t", "a": 1}} \
          | SignIn[proof=Unknown[fields={ticket=***, a=1}]]
          User        | {"password": "p", "newPassword": "n", "oldPasswords": ["o"], "hint": "h"} \
          | User[password=***, newPassword=***, oldPasswords=***, hint=h]
          User        | {"answer": "a", "nickname": "n"} | User[answer=***, nickname=n]
          Tokens      | {"access": "a", "kind": "Bearer"} | Tokens[tokens={access=***, kind=Bearer}]
          """)
  void onlyWhatIsNotSensitiveIsPrinted(String type, String json, String text) throws Exception {
    String name = type.equals("Credentials") ? "SignIn$Credentials" : type;

    assertEquals(text, AwsEvents.read(json, classes.type("s." + name)).toString());
  }
}
