package org.mandatewatch.ingest.domain.extract.corpus;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.*;

/**
 * A fact as the corpora write it, reduced to what decides whether a reading is right: its kind, the mission where that
 * matters, and the fields that count, all as plain words.
 *
 * <p>{@code mandate-renewed unifil body="UN Security Council" until=2026-08-31 duration=P1Y}
 */
record Statement(String kind, String mission, Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    Statement {
        fields = Map.copyOf(fields);
    }

    /** Reads a line of a corpus, without its arrow. */
    static Statement parse(String line) {
        String[] words = line.strip().split("\\s+", 3);
        if (words.length < 2 || !FactKinds.all().contains(words[0]) || words[1].contains("=")) {
            throw new IllegalArgumentException("kind, mission and fields expected, not: " + line);
        }
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = FIELD.matcher(words.length < 3 ? "" : words[2]);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            fields.put(matcher.group(1), normal(words[0], matcher.group(1), value));
        }
        return new Statement(words[0], countsMission(words[0]) ? words[1] : "", fields);
    }

    /** What a fact states. */
    static Statement of(Fact fact) {
        Fields fields = new Fields(fact.kind());
        switch (fact) {
            case MandateAuthorised f ->
                fields.put("body", f.body())
                        .put("resolution", f.resolution())
                        .put("adopted", f.adopted())
                        .put("duration", f.duration());
            case MandateExpiry f -> fields.put("window", f.window());
            case MandateRenewed f ->
                fields.put("body", f.body())
                        .put("resolution", f.resolution())
                        .put("adopted", f.adopted())
                        .put("until", f.until())
                        .put("duration", f.duration());
            case RenewalProposed f -> fields.put("until", f.until()).put("duration", f.duration());
            case MandateEnded f -> fields.put("reason", f.reason()).put("on", f.on());
            case MissionSucceeded f ->
                fields.put("successor", f.successor().value()).put("on", f.on());
            case TransitionProposed f -> fields.put("to", f.to());
            case DraftResolution f -> fields.put("sponsors", f.sponsors()).put("stage", f.stage());
            case VoteExpected f -> fields.put("body", f.body()).put("window", f.window());
            case VoteHeld f ->
                fields.put("body", f.body())
                        .put("on", f.on())
                        .put("outcome", f.outcome())
                        .put("resolution", f.resolution())
                        .put(f.tally());
            case StrengthReported f ->
                fields.put("measure", f.measure())
                        .put("count", f.count())
                        .put("qualifier", f.qualifier())
                        .put("contributor", f.contributor());
            case DisplacementReported f ->
                fields.put("country", f.country()).put("count", f.count()).put("qualifier", f.qualifier());
            case CasualtiesReported f ->
                fields.put("killed", f.killed()).put("injured", f.injured()).put("kidnapped", f.kidnapped());
            case FundingReported f ->
                fields.put("amount", f.amount())
                        .put("currency", f.currency())
                        .put("nature", f.nature())
                        .put("by", f.by());
            case LeadNation f -> fields.put("country", f.country());
            case OfficialIdentified f ->
                fields.put("name", f.name()).put("role", f.role()).put("of", f.of());
            case StatementMade f -> fields.put("speaker", f.speaker());
            case MissionRequested f -> fields.put("by", f.by()).put("on", f.on());
            case SiteSecured f -> fields.put("site", f.site()).put("status", f.status());
            case AreaControlled f ->
                fields.put("by", f.by()).put("area", f.area()).put("share", f.share());
            case ReportDue f -> fields.put("by", f.by()).put("window", f.window());
        }
        String mission = fact.mission() == null ? "-" : fact.mission().value();
        return new Statement(fact.kind(), countsMission(fact.kind()) ? mission : "", fields.values);
    }

    /** Facts of countries, offices and drafts are joined to their missions later. */
    private static boolean countsMission(String kind) {
        return switch (kind) {
            case "draft-resolution",
                    "displacement-reported",
                    "casualties-reported",
                    "funding-reported",
                    "official-identified",
                    "statement-made",
                    "area-controlled" -> false;
            default -> true;
        };
    }

    /** "Representative" of "special representative of the Secretary-General for Haiti". */
    private static String head(String office) {
        String bare = office.replaceFirst(" (?:of|for|to|at|in) .*", "");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }

    /** What two careful readers may write differently is not told apart: only the head of an office, the kind of goal. */
    private static String normal(String kind, String field, String value) {
        String plain = folded(value);
        return switch (kind + "." + field) {
            case "transition-proposed.to" ->
                plain.contains("peacekeep") || plain.contains("un ") || plain.contains("maintien de la paix")
                        ? "peacekeeping"
                        : "other";
            case "official-identified.role" -> head(plain);
            case "official-identified.name", "statement-made.speaker" ->
                plain.replaceAll(",? (jr|sr)$", "").replaceFirst("^.* ", "");
            // "Goma's airport", "the airport of Goma" and "Goma airport" are one place.
            case "site-secured.site" ->
                Arrays.stream(plain.replace("'s", "").split("[ -]+"))
                        .filter(word ->
                                !List.of("the", "a", "an", "un", "of", "at").contains(word))
                        .sorted()
                        .collect(Collectors.joining(" "));
            case "area-controlled.by", "area-controlled.area", "report-due.by" ->
                plain.replaceFirst("^(?:the |an? )?(?:un )?", "");
            case "mandate-authorised.resolution", "mandate-renewed.resolution", "vote-held.resolution" ->
                plain.replaceFirst(" \\(\\d{4}\\)$", "");
            case "draft-resolution.sponsors" ->
                Arrays.stream(plain.split(",")).map(String::strip).sorted().collect(Collectors.joining(","));
            // Twelve months and a year are one length.
            case "mandate-authorised.duration", "mandate-renewed.duration", "renewal-proposed.duration" ->
                Period.parse(value).normalized().toString();
            case "area-controlled.share", "funding-reported.amount" ->
                new BigDecimal(value).stripTrailingZeros().toPlainString();
            default -> plain;
        };
    }

    /** True when this reading says what is expected; a draft's stage may be read where the corpus leaves it open. */
    boolean says(Statement expected) {
        return equals(expected)
                || (kind.equals("draft-resolution")
                        && !expected.fields.containsKey("stage")
                        && without("stage").equals(expected));
    }

    /** The same without one of its fields. */
    Statement without(String field) {
        Map<String, String> rest = new TreeMap<>(fields);
        rest.remove(field);
        return new Statement(kind, mission, rest);
    }

    private static String folded(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\.$", "");
    }

    @Override
    public String toString() {
        return kind
                + (mission.isEmpty() ? "" : " " + mission)
                + new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(e -> " " + e.getKey() + "="
                                        + (e.getValue().contains(" ") ? '"' + e.getValue() + '"' : e.getValue()))
                                .collect(Collectors.joining());
    }

    private static final class Fields {

        private final String kind;
        private final Map<String, String> values = new TreeMap<>();

        Fields(String kind) {
            this.kind = kind;
        }

        Fields put(String field, @Nullable Object value) {
            String words = words(value);
            if (!words.isEmpty()) {
                values.put(field, normal(kind, field, words));
            }
            return this;
        }

        Fields put(@Nullable Tally tally) {
            if (tally != null) {
                put("for", tally.inFavour()).put("against", tally.against()).put("abstaining", tally.abstaining());
                put("unanimous", tally.unanimous() ? "yes" : null);
            }
            return this;
        }

        private static String words(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case DateWindow window -> window(window.earliest(), window.latest());
                case Enum<?> constant ->
                    constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                case BigDecimal number -> number.toPlainString();
                case Collection<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(","));
                default -> value.toString();
            };
        }

        private static String window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
            if (earliest == null && latest == null) {
                return "";
            }
            return earliest != null && earliest.equals(latest)
                    ? earliest.toString()
                    : (earliest == null ? "" : earliest) + ".." + (latest == null ? "" : latest);
        }
    }
}
