package org.pressmark.session.planted;

import java.sql.Connection;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;

/// Breaks: only the store speaks SQL.
public interface AsksSql {
    Connection connection();

    DataSource source();

    SQLiteConfig settings();
}
