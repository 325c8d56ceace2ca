package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.rule.Words;
import org.mandatewatch.ingest.domain.extract.rule.french.AreaHolders.Holder;
import org.mandatewatch.ingest.domain.extract.rule.french.Areas.Area;
import org.mandatewatch.ingest.domain.extract.rule.french.Shares.Share;

/** "Les gangs contrôlent 80 % de Port-au-Prince", "Goma, aux mains du M23", "dont ils tiennent la moitié". */
final class AreaControlledRule implements Rule {

    /** How far a holder may stand from the verb, in characters. */
    private static final int REACH = 90;

    private static final Phrase ACTIVE = words(
            "control(?:e|ent|ait|aient)|occup(?:e|ent|ait|aient)|tien(?:t|nent)|tenait|tenaient|detien(?:t|nent)|domin(?:e|ent)|regne(?:nt)?(?: en maitres?)? (?:sur|à|dans)|(?:a|ont|gard(?:e|ent)|conserv(?:e|ent)) (?:la mainmise|le controle|la haute main|la maitrise)(?: sur)?|(?:a|ont) (?:repris|pris|conquis|capture|envahi)(?: le controle)?|(?:s' est|se sont|s' etai(?:t|ent))(?: [a-z]+)? (?:empare[a-z]*|rendue?s? maitres?(?:se)?)|(?:est|sont|reste|restent|demeure|demeurent)(?: [a-z]+)? maitres(?:ses)?|(?:est|reste)(?: [a-z]+)? maitre(?:sse)?|(?:a|ont) (?:fait main basse|mis la main|etendu (?:son|leur) (?:controle|emprise)) (?:sur|à)|fait la loi|font la loi");

    private static final Phrase PASSIVE = words(
            "(?:sous (?:la coupe|le controle|l' emprise|la domination|le joug)|aux mains|entre les mains|au pouvoir|à la merci) (?:de la|de l'|des|du|de|d')|(?:controle|occupe|tenu|conquis|domine)(?:e|s|es)?(?: [^ ;.,]+){0,3}? par");

    private static final Phrase THEIRS = words("sous (?:leur|son) (?:controle|coupe|emprise|joug|domination)");

    private static final Phrase DENIED = words(
            "n'|ne|sans|si|pour que|risque[a-z]*|menace[a-z]*|pourrai[a-z]*|vise[a-z]*|tente[a-z]*|veulent|veut|afin|echoue");

    private static final Phrase NOT = words("n'|ne|risque[a-z]*|menace[a-z]*|pourrai[a-z]*|tombera|craint");

    /** Words between "s'emparer" and its object, and other asides before an area. */
    private static final Phrase LEAD = Phrase.compile(
            "^(?: (?:desormais|toujours|aujourd'hui|à present|deja|encore|entierement|actuellement|aussi|egalement|depuis|pres|environ|plus|quelque|,|le|en|hier|D\\d+|presque))*(?: (?:de|d'|du|des|sur|à))?(?: (?:la|le|l'|les))?");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "cont", "occu", "tien", "deti", "main", "coup", "empa", "regn", "pris", "tenu", "empr", "domi", "mait",
                "joug", "conq", "loi", "pouv", "tena", "merc");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Matcher active = ACTIVE.matcher(sentence.text());
        for (int tries = 0; tries < Wording.MOST_TRIES && active.find(); tries++) {
            held(sentence, active.start(), active.end(), findings);
        }
        Matcher passive = PASSIVE.matcher(sentence.text());
        for (int tries = 0; tries < Wording.MOST_TRIES && passive.find(); tries++) {
            Holder holder =
                    AreaHolders.in(
                                    sentence,
                                    passive.end(),
                                    Math.min(sentence.text().length(), passive.end() + 60))
                            .stream()
                            .filter(h -> h.start() - passive.end() < 14)
                            .findFirst()
                            .orElse(null);
            inHands(sentence, passive.start(), passive.end(), holder, findings);
        }
        Matcher theirs = THEIRS.matcher(sentence.text());
        if (theirs.find()) {
            inHands(sentence, theirs.start(), theirs.end(), AreaHolders.lastBefore(sentence, theirs.start()), findings);
        }
    }

    private static void held(Reading sentence, int start, int end, Findings findings) {
        String text = sentence.text();
        Holder holder = before(sentence, start);
        if (holder == null
                || DENIED.matcher(text.substring(holder.end(), start)).find()) {
            return;
        }
        Words words = sentence.words();
        Share share = Shares.last(sentence, end, Math.min(text.length(), end + 45));
        Area behind = Areas.at(sentence, word(words, share == null ? lead(text, end) : share.end()));
        Area area = described(sentence, end);
        if (area == null) {
            area = behind == null && isPronounObject(text, holder.start()) ? ahead(sentence, holder.start()) : behind;
        }
        if (area != null) {
            add(sentence, holder, start, area, share, findings);
            for (Area more = another(sentence, area.end()); more != null; more = another(sentence, more.end())) {
                add(sentence, holder, start, more, null, findings);
            }
        }
    }

    private static void inHands(Reading sentence, int start, int end, @Nullable Holder holder, Findings findings) {
        String text = sentence.text();
        String left = Wording.left(text, start, REACH);
        if (holder == null || NOT.matcher(Wording.left(text, start, 30)).find()) {
            return;
        }
        int clause = start - left.length() + Math.max(left.lastIndexOf(" ; "), left.lastIndexOf(" : ")) + 1;
        Share share = Shares.last(sentence, Math.max(0, clause), end);
        Area area = null;
        if (share != null && share.end() < start) {
            area = Areas.at(sentence, word(sentence.words(), share.end()));
        }
        area = area == null ? ahead(sentence, start) : area;
        if (area == null
                && holder.start() >= end
                && sentence.words().get(word(sentence.words(), holder.end())).equals(",")) {
            area = Areas.at(sentence, word(sentence.words(), holder.end()) + 1);
        }
        if (area != null) {
            add(sentence, holder, start, area, share, findings);
        }
    }

    /** Who holds it: the nearest before the verb, asides left out; "ils" are those that a sentence before named. */
    private static @Nullable Holder before(Reading sentence, int verb) {
        String text = sentence.text();
        List<Holder> all = AreaHolders.in(sentence, Math.max(0, verb - REACH), verb);
        Holder last = null;
        for (Holder holder : all) {
            String between = text.substring(holder.end(), verb);
            boolean object = Wording.left(text, holder.start(), 12).endsWith("par les ") || between.contains(" ; ");
            last = object ? last : holder;
        }
        if (last != null) {
            String named = AreaHolders.meant(sentence, last);
            return named == null || Character.isUpperCase(last.name().charAt(0))
                    ? last
                    : new Holder(last.start(), last.end(), named, true);
        }
        String left = Wording.left(text, verb, 12);
        boolean they = left.endsWith("ils ") || left.endsWith("il ") || left.endsWith("ils en ");
        String named = they ? AreaHolders.lastNamed(sentence) : null;
        return named == null ? null : new Holder(Math.max(0, verb - 4), verb, named, true);
    }

    /** "Goma, que le M23 occupe", "Port-au-Prince, dont les gangs contrôlent 80 %". */
    private static boolean isPronounObject(String text, int holder) {
        String left = Wording.left(text, holder, 18);
        return left.contains("que ") || left.contains("qu' ") || left.contains("dont ");
    }

    /** The area named last before an offset. */
    private static @Nullable Area ahead(Reading sentence, int offset) {
        Words words = sentence.words();
        for (int k = word(words, offset) - 1; k >= 0; k--) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(":")) {
                return null;
            }
            boolean begins = !words.get(k - 1).equals("-")
                    && (words.isMention(k, "C")
                            || (Areas.isCapital(sentence, words.start(k)) && k > 0 || isName(sentence, k)));
            if (begins
                    && !words.isMention(k, "MBONDTFRA")
                    && !AreaHolders.in(sentence, words.start(k), words.end(k))
                            .iterator()
                            .hasNext()) {
                return Areas.at(sentence, k);
            }
        }
        return null;
    }

    /** A sentence's first word has its capital from its place, unless a comma or a verb follows it at once. */
    private static boolean isName(Reading sentence, int k) {
        Words words = sentence.words();
        String next = words.get(k + 1);
        return k == 0 && Areas.isCapital(sentence, 0) && (next.equals(",") || next.equals("-") || next.equals("est"));
    }

    /** "Après Goma, Bukavu : le M23 s'est emparé du chef-lieu": the place named before the colon. */
    private static @Nullable Area described(Reading sentence, int end) {
        String text = sentence.text();
        int colon = text.indexOf(" : ");
        String right = text.substring(end, Math.min(text.length(), end + 34));
        boolean place = DESCRIPTION.matcher(right).find();
        return colon > 0 && colon < end && place ? ahead(sentence, colon + 1) : null;
    }

    private static final Phrase DESCRIPTION = words("capitale|chef - lieu|ville|cite|localite");

    /** "Goma depuis le 27 janvier et Bukavu". */
    private static @Nullable Area another(Reading sentence, int end) {
        Words words = sentence.words();
        int k = word(words, end);
        while (k < words.size()
                && (words.get(k).equals("depuis")
                        || words.get(k).equals("le")
                        || words.get(k).equals("la")
                        || words.isMention(k, "D"))) {
            k++;
        }
        boolean joint = words.get(k).equals("et")
                || (words.get(k).equals(",") && words.get(k + 1).equals("puis"));
        int next = words.get(k + 1).equals("de")
                        || words.get(k + 1).equals("d'")
                        || words.get(k + 1).equals("puis")
                ? k + 2
                : k + 1;
        return joint
                        && next < words.size()
                        && Areas.isCapital(sentence, words.start(next))
                        && !words.isMention(next, "MBONDTFRAC")
                ? Areas.at(sentence, next)
                : null;
    }

    private static int lead(String text, int end) {
        Matcher lead = LEAD.matcher(text.substring(end));
        return lead.find() ? end + lead.end() : end;
    }

    private static void add(
            Reading sentence, Holder holder, int verb, Area area, @Nullable Share share, Findings findings) {
        BigDecimal part = share == null ? null : share.value();
        if (part == null && !holder.armed()) {
            findings.refuse(
                    sentence.words(holder.start(), Math.max(holder.end(), verb)),
                    "a state or a mission where it belongs");
            return;
        }
        int from = Math.min(holder.start(), verb);
        Antecedent mission = sentence.mission(0);
        findings.add(
                sentence,
                mission == null || mission.mission().sanctions() ? null : mission.mission(),
                sentence.clause(
                        from,
                        Math.max(
                                Math.max(holder.end(), verb + 1),
                                Math.min(area.end(), sentence.text().length()))),
                0.8,
                header -> new AreaControlled(header, holder.name(), area.name(), part));
    }

    /** The word at an offset of the shape, or the first behind it. */
    private static int word(Words words, int offset) {
        int k = 0;
        while (k < words.size() && words.start(k) < offset) {
            k++;
        }
        return k;
    }
}
