package dev.awsevents.function.http;

import dev.awsevents.LambdaResponse;

/** Makes a response of the type that one kind of sender expects. */
interface ResponseForm {
  LambdaResponse response(ResponseContent content);
}
