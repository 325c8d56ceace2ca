package org.mandatewatch.mission.domain.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/** One claim while facts come and go. What it holds of them follows from which facts make it, and not from their order. */
final class Claim {

    final String key;
    final Map<String, Integer> sources = new HashMap<>();
    final List<Voice> voices = new ArrayList<>();
    int count;

    /** The newest of the voices when the claim last took its place among the others; null while it has none. */
    @Nullable
    Voice place;

    private @Nullable StandingFact<?> standing;

    private final int shown;
    private final boolean confirmed;

    Claim(String key, boolean confirmed, int shown) {
        this.shown = shown;
        this.key = key;
        this.confirmed = confirmed;
    }

    void add(Voice voice) {
        int place = Collections.binarySearch(voices, voice, Voice.NEWEST_FIRST);
        voices.add(place < 0 ? -place - 1 : place, voice);
        sources.merge(voice.source(), 1, Integer::sum);
        count++;
    }

    void remove(Voice voice) {
        voices.removeIf(held -> held.id().equals(voice.id()));
        sources.computeIfPresent(voice.source(), (source, facts) -> facts == 1 ? null : facts - 1);
        count--;
    }

    /** True when the one stands among the newest where the other does. */
    boolean isSamePlace(Member before, Member after) {
        return Voice.NEWEST_FIRST.compare(before.voice(), after.voice()) == 0;
    }

    void replace(Voice before, Voice after) {
        voices.replaceAll(held -> held.id().equals(before.id()) ? after : held);
        sources.computeIfPresent(before.source(), (source, facts) -> facts == 1 ? null : facts - 1);
        sources.merge(after.source(), 1, Integer::sum);
    }

    /** True when facts that ought to be held may be missing. */
    boolean isShort() {
        return voices.size() < count;
    }

    void refill(List<Voice> supplied) {
        voices.clear();
        voices.addAll(supplied);
    }

    /** Lets go of what is neither among the newest nor named. */
    void trim(Set<FactId> named, Consumer<Voice> letGo) {
        if (voices.size() <= shown) {
            return;
        }
        LocalDate before = voices.getFirst().day().minusDays(Claims.RECENT_DAYS - 1L);
        for (int i = voices.size() - 1; i >= shown; i--) {
            Voice voice = voices.get(i);
            if (!voice.day().isBefore(before)) {
                return;
            }
            if (!named.contains(voice.id())) {
                letGo.accept(voices.remove(i));
            }
        }
    }

    /** Forgets how it stood, because something of it changed. */
    void change() {
        standing = null;
    }

    /** As it stands now. */
    StandingFact<?> standing(Set<FactId> named) {
        StandingFact<?> known = standing;
        if (known == null) {
            known = toStanding(named);
            standing = known;
        }
        return known;
    }

    private StandingFact<?> toStanding(Set<FactId> named) {
        Set<FactId> own = new HashSet<>();
        voices.stream().map(Voice::id).filter(named::contains).forEach(own::add);
        return StandingFact.of(
                confirmed, new Backing(count, Set.copyOf(sources.keySet()), List.copyOf(voices), own, shown));
    }
}
