package org.mandatewatch.mission.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.mission.domain.facts.Member;
import org.mandatewatch.mission.domain.facts.Voice;

/** Which facts came to make a claim, or no longer do, while events were folded. */
public final class Moves {

    private final Map<FactId, Optional<Member>> before = new LinkedHashMap<>();
    private final Map<FactId, Optional<Member>> after = new LinkedHashMap<>();
    private boolean anew;

    Moves() {}

    /** True when all that was known before is void, and what came is all there is. */
    public boolean isAnew() {
        return anew;
    }

    /** Facts that made a claim and make it no longer as they did. */
    public Stream<Member> left() {
        return before.values().stream().flatMap(Optional::stream);
    }

    /** Facts that make a claim now and did not make it so. */
    public Stream<Member> came() {
        return after.values().stream().flatMap(Optional::stream);
    }

    void from(FactId fact, Optional<Member> member) {
        before.putIfAbsent(fact, anew ? Optional.empty() : member);
        after.put(fact, Optional.empty());
    }

    void to(FactId fact, Optional<Member> member) {
        after.put(fact, member);
    }

    /** All facts that moved. */
    Set<FactId> facts() {
        return after.keySet();
    }

    Stream<Voice> into(String claim) {
        return came().filter(member -> member.claim().equals(claim)).map(Member::voice);
    }

    void beginAnew() {
        clear();
        anew = true;
    }

    void clear() {
        before.clear();
        after.clear();
        anew = false;
    }
}
