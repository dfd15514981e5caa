/// The page on which an article is read and its tags are seen.
///
/// It knows texts, spans and marks, not annotations: whoever shows an article here turns its tags into [Mark]s.
@NullMarked
package org.pressmark.view.reader;

import org.jspecify.annotations.NullMarked;
