package org.pressmark.text.planted;

/// Breaks: a class stands by itself.
public class Extensible {}
