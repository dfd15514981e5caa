package org.pressmark.command.planted;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;

/// Breaks: JSON is read and written at the borders only.
public interface ReadsJson {
    JsonNode node();

    @JsonProperty
    String annotated();
}
