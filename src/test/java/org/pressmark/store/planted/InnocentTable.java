package org.pressmark.store.planted;

import java.sql.Connection;
import org.pressmark.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// Does what the store may do: SQL, JSON, and a look at the text.
interface InnocentTable {
    Connection connection();

    JsonMapper json();

    Span span();
}
