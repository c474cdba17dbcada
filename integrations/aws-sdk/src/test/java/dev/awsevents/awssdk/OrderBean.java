package dev.awsevents.awssdk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A class as users of the enhanced client write it. */
@DynamoDbBean
public class OrderBean {
  private @Nullable String id;
  private @Nullable BigDecimal total;
  private @Nullable Instant placed;
  private boolean paid;
  private @Nullable Set<String> tags;
  private @Nullable List<Line> lines;

  @DynamoDbPartitionKey
  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable BigDecimal getTotal() {
    return total;
  }

  public void setTotal(@Nullable BigDecimal total) {
    this.total = total;
  }

  public @Nullable Instant getPlaced() {
    return placed;
  }

  public void setPlaced(@Nullable Instant placed) {
    this.placed = placed;
  }

  public boolean isPaid() {
    return paid;
  }

  public void setPaid(boolean paid) {
    this.paid = paid;
  }

  public @Nullable Set<String> getTags() {
    return tags;
  }

  public void setTags(@Nullable Set<String> tags) {
    this.tags = tags;
  }

  public @Nullable List<Line> getLines() {
    return lines;
  }

  public void setLines(@Nullable List<Line> lines) {
    this.lines = lines;
  }

  /** A map inside of the item. */
  @DynamoDbBean
  public static class Line {
    private @Nullable String article;
    private int count;

    public @Nullable String getArticle() {
      return article;
    }

    public void setArticle(@Nullable String article) {
      this.article = article;
    }

    public int getCount() {
      return count;
    }

    public void setCount(int count) {
      this.count = count;
    }
  }
}
