package org.pressmark.command;

/// What goes to the clipboard, in the two forms in which others take it.
public record Copied(String plain, String html) {}
