package org.pressmark.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the two sides of the page are, and whether the page is read alone. Screen thread only.
public final class Sides {
    /// What stands left and right of the page.
    public enum Side {
        LEFT,
        RIGHT
    }

    /// Beside the page, nowhere, or in a window of its own.
    public enum Place {
        BESIDE,
        HIDDEN,
        APART
    }

    private final Map<Side, ReadOnlyObjectWrapper<Place>> places = new EnumMap<>(Side.class);
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();

    Sides() {
        for (Side side : Side.values()) {
            places.put(side, new ReadOnlyObjectWrapper<>(Place.BESIDE));
        }
    }

    public ReadOnlyObjectProperty<Place> placeProperty(Side side) {
        return wrapper(side).getReadOnlyProperty();
    }

    public Place place(Side side) {
        return wrapper(side).get();
    }

    public void put(Side side, Place place) {
        wrapper(side).set(place);
    }

    /// Whether nothing but the page is shown, wherever the sides are otherwise.
    public ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    public void readAlone() {
        alone.set(true);
    }

    /// Everything that was around the page is there again.
    public void comeBack() {
        alone.set(false);
    }

    /// Something is to be seen on this side: it is shown, if it was not.
    void reveal(Side side) {
        comeBack();
        if (place(side) == Place.HIDDEN) {
            put(side, Place.BESIDE);
        }
    }

    private ReadOnlyObjectWrapper<Place> wrapper(Side side) {
        return Objects.requireNonNull(places.get(side));
    }
}
