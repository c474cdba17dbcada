package dev.awsevents;

/** A payload that AWS Lambda delivers to a function. */
public interface LambdaEvent {}
