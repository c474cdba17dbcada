package dev.awsevents.spring.functions;

/** A class of the user. */
public record Order(String orderId, int parts) {}
