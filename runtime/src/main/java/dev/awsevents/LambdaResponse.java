package dev.awsevents;

/** A payload that a function returns and an AWS service understands. */
public interface LambdaResponse {}
