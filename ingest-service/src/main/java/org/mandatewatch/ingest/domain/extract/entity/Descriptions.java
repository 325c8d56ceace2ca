package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Gives descriptions of missions the mission that they mean: one that the article names, else one of its year. */
final class Descriptions {

    private final Deployments deployments;
    private final Set<Mission> named;
    private final int year;

    /**
     * @param named missions that the article names
     * @param year of publication; 0 when not known
     */
    Descriptions(Deployments deployments, Set<Mission> named, int year) {
        this.deployments = deployments;
        this.named = named;
        this.year = year;
    }

    /** The mentions of a sentence, with those missions that it describes. */
    List<Placed> in(List<Token> tokens, List<Placed> mentions) {
        List<Placed> out = mentions;
        for (int i = 0; i < tokens.size(); i++) {
            if (MissionDescription.isHead(tokens.get(i)) && isFree(out, i, i + 1)) {
                MissionDescription description = MissionDescription.around(tokens, i, out, deployments);
                Mission meant = isApposed(tokens, out, description) ? null : meant(tokens, description);
                if (meant != null) {
                    out = replaced(tokens, out, description, meant);
                }
            }
        }
        return out;
    }

    private @Nullable Mission meant(List<Token> tokens, MissionDescription description) {
        Coming coming = coming(tokens, description.from());
        if (coming == Coming.ANY) {
            return null;
        }
        boolean owned = !description.organisations().isEmpty() || description.lead() != null;
        boolean people = description.ofPeople(tokens);
        if (people && !owned && !description.keepsPeace(tokens)) {
            return null;
        }
        if (coming == Coming.NEW) {
            return owned || description.isPlaced() ? newest(description, tokens) : null;
        }
        List<Mission> own = narrowed(
                named.stream().filter(m -> fits(m, description, tokens)).toList(), description);
        if (description.isPlaced()) {
            if (own.size() == 1) {
                return own.getFirst();
            }
            boolean telling = owned
                    || description.keepsPeace(tokens)
                    || !description.distinctive().isEmpty();
            if (!own.isEmpty() || !telling) {
                return null;
            }
            List<Mission> known = narrowed(deployments.in(year, m -> fits(m, description, tokens)), description);
            return known.size() == 1 ? known.getFirst() : null;
        }
        // Without a place it can only be one of those that the article has told apart by name.
        boolean apart = named.size() > 1 && own.size() == 1;
        boolean told = owned || !people && !GENERAL.containsAll(description.distinctive());
        return apart && told && isDefinite(tokens, description) ? own.getFirst() : null;
    }

    /** Words that many missions are called with, which tell none apart where no place is said. */
    private static final Set<String> GENERAL =
            Set.of("international", "multinational", "security", "joint", "support", "regional", "police", "interim");

    /** Whether a description means a mission that is there, a new one, or any that there might be. */
    private enum Coming {
        PRESENT,
        NEW,
        ANY
    }

    private static Coming coming(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 3 && tokens.get(i).isWord(); i--) {
            Token token = tokens.get(i);
            if (token.is("new") || token.is("follow") || token.is("successor")) {
                return Coming.NEW;
            }
            if (ANY.contains(token.word())) {
                return Coming.ANY;
            }
            if (token.is("the") || token.isCapital()) {
                return Coming.PRESENT;
            }
        }
        return Coming.PRESENT;
    }

    private static final Set<String> ANY =
            Set.of("a", "an", "any", "no", "another", "future", "possible", "potential", "proposed", "full");

    /** "A new African Union force": the one that began last, if it has only just begun or is about to. */
    private @Nullable Mission newest(MissionDescription description, List<Token> tokens) {
        Mission newest = null;
        for (Mission mission : named) {
            boolean later = newest == null || deployments.began(mission) > deployments.began(newest);
            if (later && fits(mission, description, tokens)) {
                newest = mission;
            }
        }
        return newest != null && deployments.began(newest) >= year - 1 ? newest : null;
    }

    private boolean fits(Mission mission, MissionDescription description, List<Token> tokens) {
        if (mission.sanctions()) {
            return false;
        }
        Country host = description.host();
        if (description.isPlaced()
                && !(host != null && host.equals(mission.host()))
                && !description.there().contains(mission)) {
            return false;
        }
        Country lead = description.lead();
        if (lead != null && !lead.equals(deployments.lead(mission))) {
            return false;
        }
        Set<String> organisations = description.organisations();
        boolean ofEast = organisations.contains("EAC") && mission.body().name().startsWith("EAC");
        if (!organisations.isEmpty() && !organisations.contains(mission.organisation()) && !ofEast) {
            return false;
        }
        boolean nobody = organisations.isEmpty() && lead == null;
        if (nobody
                && description.keepsPeace(tokens)
                && !named.contains(mission)
                && !mission.organisation().equals("UN")) {
            return false;
        }
        return !nobody
                || description.distinctive().isEmpty()
                || deployments.isCalledWith(mission, description.distinctive());
    }

    /** Of several missions those that bear all words of the description, then those with troops, then the present. */
    private List<Mission> narrowed(List<Mission> missions, MissionDescription description) {
        if (missions.size() < 2) {
            return missions;
        }
        List<Mission> called = missions.stream()
                .filter(m -> deployments.isCalledWith(m, description.distinctive()))
                .toList();
        List<Mission> left = called.isEmpty() ? missions : called;
        boolean political = description.words().contains("political");
        left = political ? left.stream().filter(deployments::isPolitical).toList() : deployments.withTroopsFirst(left);
        if (left.size() < 2) {
            return left;
        }
        List<Mission> hosted = left.stream()
                .filter(m -> description.host() != null && description.host().equals(m.host()))
                .toList();
        return hosted.isEmpty() ? left : hosted;
    }

    /** "The African force" has been spoken of, "an African force" has not. */
    private static boolean isDefinite(List<Token> tokens, MissionDescription description) {
        if (description.from() == 0) {
            return false;
        }
        Token before = tokens.get(description.from() - 1);
        return before.is("the") || before.is("this") || before.is("that") || before.is("its");
    }

    /** "M , the African force": stands beside the name it explains. */
    private static boolean isApposed(List<Token> tokens, List<Placed> mentions, MissionDescription description) {
        int before = description.from();
        while (before > 0
                && (tokens.get(before - 1).is("the")
                        || tokens.get(before - 1).is("a")
                        || tokens.get(before - 1).is("an"))) {
            before--;
        }
        boolean mark = before > 0
                && (tokens.get(before - 1).is(",") || tokens.get(before - 1).is("("));
        int end = before - 1;
        boolean behind = mark && mentions.stream().anyMatch(p -> p.mention() instanceof MissionNamed && p.to() == end);
        int next = description.to();
        boolean opening = next < tokens.size()
                && (tokens.get(next).is(",") || tokens.get(next).is("("));
        boolean ahead = mentions.stream()
                .anyMatch(p ->
                        p.mention() instanceof MissionNamed && (p.from() == next || opening && p.from() == next + 1));
        return behind || ahead;
    }

    private static boolean isFree(List<Placed> mentions, int from, int to) {
        return mentions.stream().noneMatch(p -> p.from() < to && p.to() > from);
    }

    /** People who are counted stay people, and their mission stands where they serve: "10,000 peacekeepers in M". */
    private static List<Placed> replaced(
            List<Token> tokens, List<Placed> mentions, MissionDescription description, Mission mission) {
        int first = description.from();
        boolean counted = description.ofPeople(tokens)
                && mentions.stream()
                        .anyMatch(p -> p.mention() instanceof Count && p.to() >= first - 1 && p.to() <= first);
        if (counted && !description.isPlaced()) {
            return mentions;
        }
        int from = counted ? description.placed() : first;
        List<Placed> out = new ArrayList<>(mentions.size());
        boolean added = false;
        Placed placed = new Placed(new MissionNamed(mission, description.lead()), from, description.to());
        for (Placed p : mentions) {
            if (!added && p.to() > from) {
                out.add(placed);
                added = true;
            }
            if (p.to() <= from || p.from() >= description.to()) {
                out.add(p);
            }
        }
        if (!added) {
            out.add(placed);
        }
        return out;
    }
}
