package org.pressmark.exchange.own;

import java.util.List;
import org.pressmark.model.Entry;

/// What a file holds: the entries of its registers, its articles, and what is said about its annotations, each with
/// its place. Sound in itself; what it points to outside itself is looked up when it comes into a project.
public record OwnSet(String file, List<Placed<Entry>> registers, List<Arrived> articles, List<Placed<Entry>> remarks) {}
