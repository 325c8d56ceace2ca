package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.VoteHeld;

/**
 * One decision is often told in pieces: what it decides, how the vote went, what its number is. What one of these facts
 * leaves out, the others tell; a decision on another mission, on another day or with another number is another one.
 */
final class DecisionJoining {

    /** How many characters of text may lie between pieces of one decision when nothing else ties them. */
    private static final int NEAR = 1500;

    /** An authorisation is often only recalled beside the vote on a renewal. */
    private static final int BESIDE = 260;

    /** How many decisions on one mission are compared; no honest article tells more. */
    private static final int MOST = 40;

    private final List<Draft> drafts;
    private final Function<Finding, Draft> drafting;

    /** @param drafting how a finding becomes a draft */
    DecisionJoining(List<Draft> drafts, Function<Finding, Draft> drafting) {
        this.drafts = new ArrayList<>(drafts);
        this.drafting = drafting;
    }

    /** The facts, decisions made whole. */
    List<Draft> joined(List<NumberedText> texts) {
        texts.stream().limit(MOST).forEach(this::number);
        List<Integer> decisions = IntStream.range(0, drafts.size())
                .filter(i -> Decision.of(drafts.get(i).fact()) != null)
                .boxed()
                .limit(MOST)
                .toList();
        for (int i : decisions) {
            for (int j : nearestFirst(i, decisions)) {
                complete(i, j, decisions);
            }
        }
        return drafts;
    }

    /** A number told apart is that of the decision told last before it. */
    private void number(NumberedText text) {
        Draft last = null;
        int at = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Decision decision = Decision.of(draft.fact());
            if (decision == null) {
                continue;
            }
            if (text.number().equals(decision.resolution())) {
                return;
            }
            int before = text.sentence().end() - draft.start();
            boolean may = before >= 0
                    && before <= NEAR
                    && (text.missions().isEmpty()
                            || text.missions().contains(draft.fact().mission()));
            if (may && (last == null || draft.start() > last.start())) {
                last = draft;
                at = i;
            }
        }
        Decision decision = last == null ? null : Decision.of(last.fact());
        if (last == null || decision == null || decision.resolution() != null) {
            return;
        }
        Function<FactHeader, Fact> record = decision.numbered(text.number()).told(last.fact());
        if (record != null) {
            drafts.set(at, drafting.apply(last.finding().joinedBy(text.sentence(), record)));
        }
    }

    private List<Integer> nearestFirst(int i, List<Integer> decisions) {
        return decisions.stream()
                .filter(j -> j != i && (Objects.equals(mission(i), mission(j)) || haveOneNumber(i, j)))
                .sorted(Comparator.comparingInt(j -> distance(i, j)))
                .toList();
    }

    /** One resolution may decide on two missions: its day is one. */
    private boolean haveOneNumber(int i, int j) {
        Decision own = Decision.of(drafts.get(i).fact());
        Decision its = Decision.of(drafts.get(j).fact());
        return own != null
                && its != null
                && own.resolution() != null
                && own.resolution().equals(its.resolution());
    }

    private void complete(int i, int j, List<Integer> decisions) {
        Draft draft = drafts.get(i);
        Draft other = drafts.get(j);
        Decision own = Decision.of(draft.fact());
        Decision its = Decision.of(other.fact());
        if (own == null || its == null || !own.agrees(its)) {
            return;
        }
        if (own.isTiedTo(its) || distance(i, j) <= reach(draft.fact(), other.fact(), decisions)) {
            Function<FactHeader, Fact> record = own.joined(its).told(draft.fact());
            if (record != null) {
                drafts.set(i, drafting.apply(draft.finding().joined(other.finding(), record)));
            }
        }
    }

    /** A vote and what it decided go together; a renewal and an authorisation are two decisions. */
    private int reach(Fact a, Fact b, List<Integer> decisions) {
        if (a instanceof VoteHeld == b instanceof VoteHeld) {
            return -1;
        }
        boolean authorised = a instanceof MandateAuthorised || b instanceof MandateAuthorised;
        boolean alsoRenewed = decisions.stream()
                .map(i -> drafts.get(i).fact())
                .anyMatch(fact -> fact instanceof MandateRenewed && Objects.equals(fact.mission(), a.mission()));
        return authorised && alsoRenewed ? BESIDE : NEAR;
    }

    private int distance(int i, int j) {
        return Math.abs(drafts.get(i).start() - drafts.get(j).start());
    }

    private @Nullable Object mission(int i) {
        return drafts.get(i).fact().mission();
    }
}
