package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;
import dev.awsevents.vpclattice.VpcLatticeResponse;

/**
 * Responses through VPC Lattice. Each header has one value, {@code Set-Cookie} included. AWS
 * requires {@code headers} and {@code isBase64Encoded} even if there are no headers and no body.
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
        .headers(SingleValueHeaders.of(content, "put their content into one cookie"))
        .body(content.body())
        .build();
  }
}
