package com.example.orders;

/** Takes orders. */
class Orders {
  /**
   * Places an order.
   *
   * @throws IllegalArgumentException if the text is not an order
   */
  void place(String order) {
    if (!order.startsWith("order ")) {
      throw new IllegalArgumentException("not an order");
    }
  }
}
