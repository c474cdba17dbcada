package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.spark.row.WholeDocuments;
import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddValuesTest {
  /** An exclamation mark stands for the quotes inside of JSON text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          EventBridgeEvent | {"id":"1","id":"2"} | {"id":"2"}
          EventBridgeEvent | {"id":5} | {"id":"5","unknown_fields":"{!id!:5}"}
          EventBridgeEvent | {"id":null,"new":null} | {"unknown_fields":"{!new!:null}"}
          EventBridgeEvent | {"time":"2026-03-01T12:30:05.123456Z"} | {"time":"2026-03-01T12:30:05.123456Z"}
          EventBridgeEvent | {"time":"2026-03-01T12:30:05.123456789Z"} | {"time":"2026-03-01T12:30:05.123456Z","unknown_fields":"{!time!:!2026-03-01T12:30:05.123456789Z!}"}
          EventBridgeEvent | {"time":"2026-03-01T13:30:05+01:00"} | {"time":"2026-03-01T12:30:05Z","unknown_fields":"{!time!:!2026-03-01T13:30:05+01:00!}"}
          EventBridgeEvent | {"time":"+999999999-01-01T00:00:00Z"} | {"unknown_fields":"{!time!:!+999999999-01-01T00:00:00Z!}"}
          EventBridgeEvent | {"time":"soon"} | {"unknown_fields":"{!time!:!soon!}"}
          EventBridgeEvent | {"resources":["a",5,null]} | {"resources":["a","5",null],"unknown_fields":"{!resources!:[!a!,5,null]}"}
          EventBridgeEvent | {"resources":"a"} | {"unknown_fields":"{!resources!:!a!}"}
          EventBridgeEvent | {"detail":{"a":[1,"x"]}} | {"detail":"{!a!:[1,!x!]}"}
          AlbRequest | {"headers":{"a":1,"b":"x"}} | {"headers":{"a":"1","b":"x"},"unknown_fields":"{!headers!:{!a!:1,!b!:!x!}}"}
          AlbRequest | {"headers":{"a":"1","a":"2"}} | {"headers":{"a":"2"}}
          SqsEvent | {"Records":5} | {"unknown_fields":"{!Records!:5}"}
          SqsEvent | {"Records":[null,{"md5OfBody":null}]} | {"Records":[null,{}]}
          IamPolicyDocument | {"Statement":{"Action":"s3:*"}} | {"Statement":[{"Action":["s3:*"]}]}
          SnsEvent | {"Records":[{"Sns":{"SigningCertUrl":"a"}}]} | {"Records":[{"Sns":{"SigningCertUrl":"a"}}]}
          SnsEvent | {"Records":[{"Sns":{"SigningCertURL":"a"}}]} | {"Records":[{"Sns":{"SigningCertUrl":"a"}}]}
          SnsEvent | {"Records":[{"Sns":{"SigningCertURL":"a","SigningCertUrl":"b"}}]} | {"Records":[{"Sns":{"SigningCertUrl":"a","unknown_fields":"{!SigningCertUrl!:!b!}"}}]}
          CloudFormationCustomResourceEvent | {"RequestType":"New"} | {"unknown":"{!RequestType!:!New!}"}
          AppSyncResolverEvent | {"identity":{"claims":{},"issuer":"i","sub":"s"}} | {"identity":{"AppSyncOidcIdentity":{"claims":"{}","issuer":"i","sub":"s"}}}
          AppSyncResolverEvent | {"identity":{"claims":{},"issuer":"i","sub":"s","username":"u"}} | {"identity":{"AppSyncCognitoIdentity":{"claims":"{}","issuer":"i","sub":"s","username":"u"}}}
          CloudFormationCustomResourceEvent | {"RequestType":"Delete"} | {"Delete":{"RequestType":"Delete"}}
          """)
  void whatAColumnCannotHoldInFullIsInTheUnknownFields(String type, String payload, String row) {
    String path = SchemaFiles.path(type).orElseThrow();
    WholeDocuments documents = new WholeDocuments(SchemaColumns.of(path, false, null));
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    List<InternalRow> rows = new ArrayList<>();
    documents.read(bytes, 0, bytes.length, rows);
    assertThat(InternalJson.of(rows.get(0), documents.type()))
        .isEqualTo(FixtureFiles.parse(row.replace("!", "\\\"")));
  }
}
