/// Articles in: a file becomes an article.
///
/// Each kind of file is an [ArticleFormat]: an [ArticleFile] is one article, an [ArticleStore] holds several to
/// choose from. A reader takes a [Source], makes a text of it ([Rendering]), says what else the file tells
/// ([About]) and gives back a [Draft], or throws [CannotRead] in a sentence. The kinds stand in packages of their
/// own, and `intake.kind` has the list of them all: who adds a kind adds it there.
@NullMarked
package org.pressmark.intake;

import org.jspecify.annotations.NullMarked;
