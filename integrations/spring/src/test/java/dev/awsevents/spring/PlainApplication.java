package dev.awsevents.spring;

import dev.awsevents.spring.functions.OrdinaryFunctions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The functions without our types, as if awsevents-spring were not on the class path. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = EventFunctionsAutoConfiguration.class)
@Import(OrdinaryFunctions.class)
public class PlainApplication {}
