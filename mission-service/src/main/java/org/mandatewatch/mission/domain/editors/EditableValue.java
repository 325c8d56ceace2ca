package org.mandatewatch.mission.domain.editors;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.EditorsValue;

/**
 * One value that editors may set.
 *
 * @param key tells values apart, however their path was written
 * @param isStatedBy which reports state the value, and so end an override whose last day is over
 * @param emptied whether the value may be taken out, by null
 */
record EditableValue<T>(String key, Shape<T> shape, boolean emptied, Predicate<Fact> isStatedBy, Setter<T> setter) {

    /** For values that no report states one by one. */
    static final Predicate<Fact> NEVER_STATED = fact -> false;

    /** Puts a value into a state. */
    @FunctionalInterface
    interface Setter<T> {

        /** @param value null takes it out */
        void set(StateEdit state, @Nullable T value, EditorsValue word);
    }

    /** True when a report may state the value, so that an override of it can end. */
    boolean canEnd() {
        return isStatedBy != NEVER_STATED;
    }

    /** @throws WrongValue when an editor cannot set this here */
    void check(@Nullable Object json) {
        read(json);
    }

    /** @throws WrongValue when the word's value does not fit */
    void set(StateEdit state, EditorsValue word) {
        setter.set(state, read(word.value()), word);
    }

    private @Nullable T read(@Nullable Object json) {
        if (json == null) {
            if (!emptied) {
                throw new WrongValue("cannot be emptied; it must be " + shape.words());
            }
            return null;
        }
        return shape.read(json);
    }
}
