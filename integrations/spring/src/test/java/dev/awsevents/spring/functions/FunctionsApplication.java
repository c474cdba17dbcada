package dev.awsevents.spring.functions;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** All functions, with awsevents-spring on the class path. */
@SpringBootApplication
public class FunctionsApplication {}
