package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.rule.CountryLists;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** The count of a vote as French newsrooms and the UN press write it. */
final class FrenchTallies {

    private static final String NUMBER = "(?<n>N\\d+|aucune?|aucun des [^ ]+|nulle?|zero|une?|personne|sans)";

    private static final String VOTERS =
            "(?: (?:voix|votes?|suffrages?|pays|membres?|etats(?: membres)?|delegations?|deputes?|elus?|bulletins|autres|(?:d' entre eux|de (?:ses|leurs) (?:membres|pays))))?(?: (?:sur|des) (?:N\\d+|quinze)(?: [a-z]+)?(?: du (?:B\\d+|conseil))?)?(?: du (?:B\\d+|conseil))?";

    private static final Phrase FOR = words(
            NUMBER + VOTERS
                    + " (?:pour|seulement se sont portees|se sont portees|en faveur|favorables?|positifs?|positives?|ont vote (?:pour|en faveur)|votent pour|ayant vote pour|etaient pour|(?:se sont|s' est) prononcee?s? (?:pour|en faveur)|ont leve la main|ont dit oui|ont approuve|ont vote(?! contre| à l' unanimite| D\\d+ à l' unanimite)|seulement|ont soutenu|ont dit pour)");

    private static final Phrase GATHERED = words(
            "(?:recueilli|obtenu|rassemble|recolte|reuni|par|avec|a eu|en a eu|majorite de)(?:(?: (?:que|qu'|seulement|un total de|D\\d+)){0,2}) "
                    + NUMBER
                    + "(?: (?:voix|votes|suffrages)(?! contre pour)(?! d' abstention))?(?= (?:contre|et|,|sur|\\(|\\.|;)| N\\d+|$)(?! (?:et|,) N\\d+ (?:soldats|policiers))");

    /** Votes that are called so need no others beside them to be a count. */
    private static final Phrase POLLED = words(
            "(?:(?:recueilli|obtenu|rassemble|recolte|reuni|reunit|recueille|obtient|par|(?:à|avec) (?:la |une )?majorite de)(?:(?: (?:que|qu'|seulement|un total de|D\\d+)){0,2}) "
                    + NUMBER + " (?:voix|suffrages|votes favorables)|en a eu " + NUMBER.replace("<n>", "<n2>")
                    + ")(?! (?:contre|d' abstention))");

    private static final Phrase AGAINST = words(
            "(?:contre " + NUMBER + "(?= (?:,|et|\\.|;|\\)|N\\d+|voix)|$)|" + NUMBER.replace("<n>", "<n2>") + VOTERS
                    + "(?: [^ ;.:,]+){0,1}? (?:contre(?! (?:N\\d+|une?|zero)(?![^ ]))|defavorables?|negatifs?|opposes?|n' ayant vote contre|ont vote contre|a vote contre|n' a vote contre|ne s' etant opposee?|ne s' etant prononcee? contre|ne s' y est opposee?|ne s' est opposee?|ne s' y etant opposee?|opposition|n' a dit non))");

    private static final Phrase ABSTAINING = words(
            NUMBER
                    + "(?: (?:pays|membres?|etats?|deputes?|autres|delegations?|voix d'|elus))?(?: \\([^)]{0,60}\\))?(?: (?:abstentions?|abstentionnistes?|abstenus|(?:s'|se) (?:etant|sont|est|etaient) abstenue?s?|s' abstenant|s' abstiennent))");

    private static final Phrase SCORE =
            words(NUMBER + "(?: (?:voix|votes?|suffrages?|pour))? contre (?<b>N\\d+|une?|zero|aucune?)");

    private static final Phrase UNANIMOUS = words(
            "(?<!pas )(?<!faute d' )(?<!defaut d' )(?:à l' )?unanim(?:e|es|ement|ite)|par consensus|tous les (?:membres|pays)(?: [^ ;.]+){0,4}? (?:ont vote pour|ont leve la main|ont dit oui|ont approuve)|par (?:les|ses|l' ensemble des|tous les) N\\d+ membres|(?:les|tous ses|ses) N\\d+ membres (?:[^ ;.]+ ){0,6}?(?:ont vote pour|pour|en faveur|unanimes)");

    private static final Phrase ALL = words(
            "(?:par (?:les|ses|l' ensemble des|l' ensemble de ses|tous les)|unanimite (?:des|de ses)) (?<n>N\\d+) (?:membres|pays|etats)");

    private static final Phrase NOT_UNANIMOUS = words(
            "(?:faute|defaut|loin|sans|pas) (?:fait |obtenu |eu |recueilli |trouve )?(?:d' |de l' |l' |à l' )?unanimite|unanimite (?:requise|necessaire|n' a pas)");

    private static final String NAMES =
            "(?:(?:l'|la|le|les|de la|de l'|du|des|celles? de la|celles? de l'|celles? du|celles? des|celles? de|de|d') ){0,6}[CA]\\d+";

    private static final String LIST = NAMES + "(?: (?:,|et|ainsi que|, et) " + NAMES + "){0,6}";

    private static final Phrase ABSTAINERS = words("(?<list>" + LIST
            + ")(?: \\))?(?: ,)? (?:(?:s'|se) (?:etant|sont|est|etaient) (?:tous (?:deux|trois) )?abstenue?s?|s' abstenant|s' abstient|s' abstiennent|(?:ayant|ont|a) (?:prefere|choisi|decide)(?: de| d')? s' abstenir|(?:ayant|ont|a) opte pour l' abstention|(?:ont|a|ayant) (?:choisi|prefere) l' abstention|(?:se sont|s' est) refugiee?s? dans l' abstention)|(?:abstentions?|abstenus?)(?: (?:,|:|\\(|\u2013|celles?|dont|de la part|par)){0,6} (?<after>"
            + LIST + ")");

    private static final Phrase OPPOSED = words("(?<list>" + LIST + ")(?: ,)? (?:ont|a|ayant) vote contre");

    private static final Phrase VETOING = words("(?<list>" + LIST + ")(?: [^ ;.:]+){0,6}? veto");

    private FrenchTallies() {}

    /** The tally that a sentence tells; null when it tells none. */
    static @Nullable Tally in(Reading sentence) {
        String text = sentence.text();
        Integer abstaining = number(sentence, ABSTAINING);
        Integer against = number(sentence, AGAINST);
        Integer inFavour = number(sentence, FOR);
        Matcher score = SCORE.matcher(text);
        if (score.find()) {
            Integer most = value(sentence, score.group("n"));
            inFavour = inFavour == null ? most : inFavour;
            against = value(sentence, score.group("b"));
        }
        Matcher all = ALL.matcher(text);
        if (inFavour == null && all.find()) {
            inFavour = value(sentence, all.group("n"));
        }
        boolean unanimous =
                UNANIMOUS.matcher(text).find() && !NOT_UNANIMOUS.matcher(text).find();
        List<String> abstainers = abstainers(sentence);
        if (abstaining == null && !abstainers.isEmpty()) {
            abstaining = abstainers.size();
        }
        if (inFavour == null) {
            inFavour = number(sentence, against != null || abstaining != null ? GATHERED : POLLED);
        }
        if (against == null) {
            Matcher opposed = OPPOSED.matcher(text);
            int states = opposed.find()
                    ? CountryLists.names(sentence, opposed.group("list")).size()
                    : 0;
            against = states == 0 ? null : (Integer) states;
        }
        if (inFavour == null && against == null && abstaining == null && !unanimous) {
            return null;
        }
        return new Tally(inFavour, against, abstaining, unanimous, abstainers);
    }

    /** The states that cast a veto in a sentence. */
    static List<String> vetoing(Reading sentence) {
        Matcher matcher = VETOING.matcher(sentence.text());
        return matcher.find() ? CountryLists.names(sentence, matcher.group("list")) : List.of();
    }

    private static List<String> abstainers(Reading sentence) {
        Matcher matcher = ABSTAINERS.matcher(sentence.text());
        if (!matcher.find()) {
            return List.of();
        }
        return CountryLists.names(
                sentence, matcher.group("list") == null ? matcher.group("after") : matcher.group("list"));
    }

    private static @Nullable Integer number(Reading sentence, Phrase pattern) {
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            String written = matcher.group("n");
            if (written == null && matcher.namedGroups().containsKey("n2")) {
                written = matcher.group("n2");
            }
            Integer value = written == null ? null : value(sentence, written);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Integer value(Reading sentence, String written) {
        if (written.charAt(0) == 'N') {
            Count count = sentence.shape().mention(written, Count.class);
            return count == null || count.value() > 1000 ? null : (Integer) (int) count.value();
        }
        return written.equals("un") || written.equals("une") ? 1 : 0;
    }
}
