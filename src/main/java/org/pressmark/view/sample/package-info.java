/// The sheet on which tags drawn at random are read a second time.
@NullMarked
package org.pressmark.view.sample;

import org.jspecify.annotations.NullMarked;
