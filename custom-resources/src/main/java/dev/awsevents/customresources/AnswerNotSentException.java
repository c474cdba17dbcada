package dev.awsevents.customresources;

import java.io.IOException;

/**
 * CloudFormation did not accept an answer. The address of the answer is not part of the message.
 */
final class AnswerNotSentException extends IOException {
  private static final long serialVersionUID = 1L;

  AnswerNotSentException(String message) {
    super(message);
  }
}
