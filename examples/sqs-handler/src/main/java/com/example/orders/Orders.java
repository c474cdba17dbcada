package com.example.orders;

/** Where orders go. */
class Orders {
  /**
   * Places an order.
   *
   * @throws IllegalArgumentException if it is none
   */
  void place(String order) {
    if (!order.startsWith("order ")) {
      throw new IllegalArgumentException("not an order");
    }
  }
}
