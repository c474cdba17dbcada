package dev.awsevents.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A published POM. */
record Pom(Document document) {
  static Pom read(Path file) {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** The texts that are not blank at a path below {@code project}. */
  List<String> texts(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate("/project/" + path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent().strip())
          .filter(text -> !text.isEmpty())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** As {@link #texts}, and if there are none those of the parent. */
  List<String> inheritedTexts(String path, Repository repository) {
    List<String> own = texts(path);
    if (!own.isEmpty()) {
      return own;
    }
    List<String> inherited = new ArrayList<>();
    for (String parent : texts("parent/artifactId")) {
      inherited.addAll(repository.artifact(parent).pom().inheritedTexts(path, repository));
    }
    return inherited;
  }
}
