package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Missions that no registry knows, by the way texts introduce them: a name with its acronym in brackets ("the African
 * Union's Observer Force in Arcadia (AUFOA)") or behind its acronym, or an organisation's mission in a place.
 */
final class NewMissions {

    private static final int LONGEST_NAME = 18;

    private static final Set<String> HEADS =
            Set.of("mission", "force", "operation", "deployment", "team", "administration", "observers");

    private static final Set<String> JOINTS = Set.of("of", "and", "for", "in", "to", "the", "on", "-", "'s", "led");

    /** Forces, missions and operations that keep no peace abroad. */
    private static final Set<String> OTHER_TRADES = Set.of(
            "air",
            "police",
            "defence",
            "defense",
            "armed",
            "reserve",
            "labour",
            "labor",
            "trade",
            "space",
            "permanent",
            "diplomatic",
            "election",
            "electoral",
            "fact",
            "finding",
            "rescue",
            "task",
            "special",
            "reconstruction",
            "country",
            "assessment",
            "advance",
            "response",
            "expeditionary",
            "monetary",
            "mars",
            "lunar");

    /** Words that make a force an international one. */
    private static final Set<String> MARKS = Set.of(
            "international",
            "multinational",
            "regional",
            "joint",
            "interim",
            "stabilization",
            "stabilisation",
            "protection",
            "peace",
            "peacekeeping",
            "assistance",
            "standby",
            "african",
            "union",
            "nations",
            "support",
            "observer",
            "monitoring",
            "european",
            "community",
            "multidimensional",
            "verification");

    private final Gazetteer<Mission> names;
    private final List<Mission> missions = new ArrayList<>();

    NewMissions(Language language) {
        this.names = new Gazetteer<>(language);
    }

    /** Looks for introductions in all sentences; {@code known} says which names the registry has already. */
    static NewMissions in(List<Sentence> sentences, MissionNames known, Body fallback) {
        NewMissions found = new NewMissions(Language.ENGLISH);
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i + 2 < tokens.size(); i++) {
                if (tokens.get(i).is("(")
                        && isAcronym(tokens.get(i + 1))
                        && tokens.get(i + 2).is(")")
                        && known.at(tokens, i + 1).isEmpty()) {
                    found.introduce(tokens, nameBefore(tokens, i), i, tokens.get(i + 1), sentences, fallback);
                } else if (tokens.get(i).is(",")
                        && tokens.get(i + 1).is("the")
                        && isAcronym(tokens.get(i - 1))
                        && known.at(tokens, i - 1).isEmpty()) {
                    found.introduce(tokens, i + 2, nameAfter(tokens, i + 2), tokens.get(i - 1), sentences, fallback);
                }
            }
        }
        for (Sentence sentence : sentences) {
            found.describe(sentence.tokens(), sentences, known, fallback);
        }
        return found;
    }

    /** Acronyms that a sentence introduces in lower-case words of its own. */
    private void describe(List<Token> tokens, List<Sentence> sentences, MissionNames known, Body fallback) {
        for (int i = 0; i < tokens.size(); i++) {
            Token acronym = tokens.get(i);
            boolean unknown = isAcronym(acronym)
                    && !Introductions.isAgency(acronym)
                    && names.longestAt(tokens, i).isEmpty()
                    && known.at(tokens, i).isEmpty()
                    && Bodies.organisationAt(tokens, i).isEmpty()
                    && Bodies.bodyAt(tokens, i).isEmpty();
            Introductions.Description words = unknown ? Introductions.of(tokens, i) : null;
            if (words == null) {
                continue;
            }
            List<Token> name = tokens.subList(words.from(), words.to());
            boolean ofOrganisation = Introductions.looksLikeMission(acronym) || Introductions.isNamed(tokens, i, words);
            if (!ofOrganisation && !isDescription(name)) {
                continue;
            }
            Place place = place(name);
            if (place == null) {
                place = Places.of(sentences);
            }
            if (place != null) {
                Organisation organisation = organisation(tokens, words.from(), words.to());
                String called = acronym.word().toUpperCase(Locale.ROOT);
                add(made(acronym, called, place, organisation, fallback), called);
            }
        }
    }

    /** "The regional force for eastern Arcadia": marked as international, or at work in a place. */
    private static boolean isDescription(List<Token> name) {
        for (int i = 0; i < name.size(); i++) {
            if (Introductions.HEADS.contains(name.get(i).word())) {
                boolean otherTrade =
                        i > 0 && OTHER_TRADES.contains(name.get(i - 1).word());
                return !otherTrade && (place(name) != null || name.stream().anyMatch(t -> MARKS.contains(t.word())));
            }
        }
        return false;
    }

    private static Mission made(
            Token acronym, String written, @Nullable Place place, @Nullable Organisation organisation, Body fallback) {
        String stem = slug(acronym.word());
        return new Mission(
                new MissionId(place == null ? stem : stem + "-" + slug(place.slugName())),
                written,
                place == null ? null : place.country(),
                organisation == null ? "coalition" : organisation.acronym(),
                organisation == null ? fallback : organisation.body(),
                false);
    }

    Optional<Gazetteer.Match<Mission>> at(List<Token> tokens, int i) {
        return tokens.get(i).isCapital() ? names.longestAt(tokens, i) : Optional.empty();
    }

    boolean isEmpty() {
        return missions.isEmpty();
    }

    /** The mission of an organisation in a place that texts call by no other name; made on first sight. */
    Mission called(Organisation organisation, String place, @Nullable Country host) {
        String where = host == null ? place : host.name();
        MissionId id = new MissionId(slug(organisation.acronym()) + "-" + slug(where));
        return missions.stream()
                .filter(m -> m.organisation().equals(organisation.acronym())
                        && (m.id().value().endsWith("-" + slug(where)) || (host != null && host.equals(m.host()))))
                .findFirst()
                .orElseGet(() -> {
                    Mission mission = new Mission(
                            id,
                            organisation.acronym() + " mission in " + where,
                            host,
                            organisation.acronym(),
                            organisation.body(),
                            false);
                    missions.add(mission);
                    return mission;
                });
    }

    private void introduce(
            List<Token> tokens, int from, int to, Token acronym, List<Sentence> sentences, Body fallback) {
        int start = from;
        while (start < to
                && (!tokens.get(start).isCapital() || tokens.get(start).is("the"))) {
            start++;
        }
        List<Token> name = tokens.subList(start, Math.max(start, to));
        if (name.size() < 3 || !isMissionName(name, sentences)) {
            return;
        }
        Place place = place(name);
        if (place == null) {
            place = Places.within(name, sentences);
        }
        Mission mission = made(acronym, written(name), place, organisation(tokens, start, to), fallback);
        add(mission, acronym.word().toUpperCase(Locale.ROOT), spaced(name), written(name));
    }

    /** Adds a mission by the names that the text gives it. */
    void add(Mission mission, String... calledSo) {
        if (missions.stream().noneMatch(m -> m.id().equals(mission.id()))) {
            missions.add(mission);
        }
        for (String name : calledSo) {
            names.add(name, mission);
        }
    }

    private static boolean isMissionName(List<Token> name, List<Sentence> sentences) {
        int head = -1;
        boolean marked = false;
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i).word();
            if (HEADS.contains(word)) {
                head = i;
            }
            marked |= MARKS.contains(word) || Bodies.organisationAt(name, i).isPresent();
        }
        return head >= 0
                && (marked || place(name) != null || Places.within(name, sentences) != null)
                && (head == 0 || !OTHER_TRADES.contains(name.get(head - 1).word()));
    }

    private static int nameBefore(List<Token> tokens, int open) {
        int i = open;
        while (i > 0 && i > open - LONGEST_NAME && isPart(tokens, i - 1)) {
            i--;
        }
        return i;
    }

    private static int nameAfter(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && i < from + LONGEST_NAME && isPart(tokens, i)) {
            i++;
        }
        while (i > from && !tokens.get(i - 1).isCapital()) {
            i--;
        }
        return i;
    }

    private static boolean isPart(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        // "the Council and the … Mission" are two names.
        boolean parts =
                token.is("and") && i + 1 < tokens.size() && tokens.get(i + 1).is("the");
        return !parts && (token.isCapital() || JOINTS.contains(token.word()) || HEADS.contains(token.word()));
    }

    /** Where a mission works: a country, or a place that no table knows. */
    record Place(String slugName, @Nullable Country country) {}

    private static @Nullable Place place(List<Token> name) {
        for (int i = name.size() - 2; i > 0; i--) {
            Token token = name.get(i);
            if (token.is("in") || token.is("to") || token.is("for") || token.is("on")) {
                Place place = Places.at(name, i + 1);
                // "Office on Drugs", "Office for Project Services": a matter, and no place.
                boolean matter =
                        token.is("on") || (token.is("for") && name.get(i - 1).is("office"));
                if (place != null && (!matter || place.country() != null)) {
                    return place;
                }
            }
        }
        return null;
    }

    private static @Nullable Organisation organisation(List<Token> tokens, int start, int to) {
        for (int i = start; i < to; i++) {
            Optional<Gazetteer.Match<Organisation>> match = Bodies.organisationAt(tokens, i);
            if (match.isPresent()) {
                return match.get().value();
            }
            if (tokens.get(i).is("african") && i + 2 < to && tokens.get(i + 2).is("led")) {
                return null;
            }
            if (tokens.get(i).is("european")) {
                return Bodies.EUROPEAN_UNION;
            }
        }
        return null;
    }

    private static boolean isAcronym(Token token) {
        return token.shape() == Token.Casing.UPPER
                && token.word().length() >= 3
                && token.word().length() <= 14;
    }

    static String written(List<Token> name) {
        return spaced(name.stream().filter(t -> !t.is("'s")).toList());
    }

    static String spaced(List<Token> name) {
        StringBuilder out = new StringBuilder();
        for (Token token : name) {
            boolean tight = token.is("'s") || token.is("-") || out.isEmpty() || out.charAt(out.length() - 1) == '-';
            out.append(tight ? "" : " ").append(asWritten(token));
        }
        return out.toString();
    }

    private static String asWritten(Token token) {
        return switch (token.shape()) {
            case UPPER -> token.word().toUpperCase(Locale.ROOT);
            case CAPITALISED ->
                Character.toUpperCase(token.word().charAt(0)) + token.word().substring(1);
            default -> token.word();
        };
    }

    static String slug(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString().replaceAll("-+$", "");
    }
}
