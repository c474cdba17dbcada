package dev.awsevents.lambda.handlers;

/** A class of a user that the runtime's own serializer can read. */
public class Bean {
  private String name;
  private int quantity;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getQuantity() {
    return quantity;
  }

  public void setQuantity(int quantity) {
    this.quantity = quantity;
  }
}
