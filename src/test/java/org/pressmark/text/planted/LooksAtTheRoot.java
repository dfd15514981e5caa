package org.pressmark.text.planted;

import org.pressmark.Main;

/// Breaks: nobody looks at the root.
public interface LooksAtTheRoot {
    Main main();
}
