package dev.awsevents.lambda.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.vpclattice.VpcLatticeResponse;

/**
 * VPC Lattice: one value for each header, cookies included. AWS wants headers and base64 status
 * even when there is nothing to say.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda
 *     functions as targets in VPC Lattice</a>
 */
final class VpcLatticeForm implements ResponseForm {
  @Override
  public LambdaResponse response(ResponseContent content) {
    return VpcLatticeResponse.builder()
        .statusCode(content.status())
        .isBase64Encoded(content.base64())
        .headers(SingleValueHeaders.of(content, "put what they hold into one"))
        .body(content.body())
        .build();
  }
}
