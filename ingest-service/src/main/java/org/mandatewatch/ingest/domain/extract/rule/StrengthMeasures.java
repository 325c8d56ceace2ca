package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;

/** What a head count counts, read from the words around it. */
final class StrengthMeasures {

    /** Needs, wishes, conditions and denials are no strength. */
    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:would (?:need|require|take)|needs?|needed|requires?|requir(?:ed|ing)|call(?:s|ed|ing) for|ask(?:s|ed|ing)? for|request(?:s|ed|ing)? (?:for )?|short of|lack(?:s|ed|ing)?|if|could (?:need|deploy|send)|might|may need)(?: [^ ;,]+){0,5} $");

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:did|does|do|has|have|had|will|would) not (?:yet )?(?:deploy|send|sent|deployed|contribute|receive|received)(?: [^ ;,]+){0,4} $|\\bnever (?:deployed|sent|reached)(?: [^ ;,]+){0,4} $");

    private static final Pattern WITHDRAWN = Pattern.compile(
            "\\b(?:withdr(?:aw|ew|awn|awing|awal|awals|aws)|pull(?:ed|ing|s)? (?:out|back)|repatriat[a-z]*|drawdown of|departure of|brought home|sent home)\\b(?! from)");

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "^ (?:(?:have|had|has|were|was|would|will|soldiers|troops|and|police|be|are|to) )*(?:left|leave|leaving|withdrawn|withdrew|departed|depart|repatriated|pulled out|sent home)\\b(?! for)");

    private static final Pattern AUTHORISED = Pattern.compile(
            "\\bmandate (?:of|for) (?:up to )?$|\\b(?:authori[sz](?:ed|es|ing|ation)(?: (?:troop |force |military |police |maximum )*(?:strength|ceiling|level|size|cap|limit))?|ceilings?|troop cap|cap|capped|mandated (?:strength|ceiling)|maximum (?:strength|size|of)|limit)\\b(?: [^ ;]+){0,11} $|\\b(?:ceiling|cap|cut|reduc[a-z]*|lower[a-z]*|rais[a-z]*)\\b(?: [^ ;]+){0,8} from N\\d+ to $");

    private static final Pattern ADDITIONAL_LEFT = Pattern.compile(
            "\\b(?:another|additional|further|extra|an additional|boost(?:ed|ing)?(?: [^ ;]+){0,5} by|increase of|increased by|increasing(?: [^ ;]+){0,4} by|reinforced by|reinforcement of|reinforcements of) $");

    private static final Pattern ADDITIONAL =
            Pattern.compile("\\b(?:additional|more|extra|further|fresh|reinforcements?)\\b");

    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:planned|originally|proposed|promised|envisag[a-z]*|envision[a-z]*|eventual(?:ly)?|grow(?:ing|s)?|expand(?:ed|ing|s)?|expansion|reach|target(?:ed)?|full strength|intended|supposed|foreseen|goal|when fully deployed|fully deployed|full complement|expected to (?:number|reach|total|have|include|comprise|consist|be)|will (?:eventually )?(?:number|comprise|have|total|include|consist|be made up|be composed)|to be (?:made up|composed)|would (?:number|comprise|total|consist|include|have)|scal(?:e|ing) up|projected|is to (?:have|number|comprise))\\b(?: [^ ;]+){0,9} $|\\b(?:when fully deployed|at full strength|once fully deployed|will become)\\b(?: [^ ;]+){0,18} $");

    private static final Pattern PLANNED_MID =
            Pattern.compile("\\b(?:planned|promised|proposed|envisaged|expected|intended)\\b");

    private static final Pattern PLEDGED = Pattern.compile(
            "\\b(?:pledg[a-z]*|promis[a-z]*|offer(?:s|ed|ing)?|commit(?:s|ted|ting|ment)?|volunteer(?:ed)?|will (?:also |initially |then )?(?:send|deploy|contribute|provide|be|add|involve|dispatch|supply)|would (?:send|deploy|contribute|provide|be)|plan(?:s|ned|ning)? (?:to|for)|(?:agreed|ready|prepared|set|due|willing|decided|intends?|intended|going|expected|about|wants) to (?:send|deploy|contribute|provide|dispatch)|(?:to|not|considers?|considering) (?:send|deploy|contribute|sending|deploying)|contribution|aims?)\\b(?: [^ ;]+){0,10} $");

    private static final Pattern PLEDGED_RIGHT = Pattern.compile(
            "^ (?:[^ ;.]+ ){0,4}?(?:would be (?:employed|deployed|sent)|will be (?:deployed|sent)|are to be (?:deployed|sent)|pledged|promised by|aim to|are due to (?:deploy|arrive)|are expected to (?:deploy|arrive))\\b");

    private static final Pattern PLANNED_RIGHT = Pattern.compile(
            "^ (?:[^ ;.]+ ){0,3}?(?:were|was|had been|have been|are|is|that were|originally)? ?(?:planned|envisaged|promised|originally planned|foreseen|authori[sz]ed)\\b");

    private static final Pattern SOLDIERS = Pattern.compile(
            "\\b(?:soldiers?|troops?|marines|commandos|military|servicemen|service|defen[cs]e|army|infantry)\\b");

    private static final Pattern POLICE = Pattern.compile("\\b(?:police|policemen|gendarmes)\\b");

    /** The measure; null when the figure is no strength. */
    @Nullable
    Measure of(String left, String mid, String noun, String right, boolean contributed) {
        if (UNREAL.matcher(left).find() || DENIED.matcher(left).find()) {
            return null;
        }
        if (WITHDRAWN.matcher(left.substring(Math.max(0, left.length() - 45))).find()
                || LEFT_BEHIND.matcher(right).find()) {
            return Measure.WITHDRAWN;
        }
        boolean additional =
                ADDITIONAL.matcher(mid).find() || ADDITIONAL_LEFT.matcher(left).find();
        if (additional) {
            return Measure.ADDITIONAL;
        }
        if (AUTHORISED.matcher(left).find() || mid.contains("authori")) {
            return contributed ? Measure.PLEDGED : Measure.AUTHORISED;
        }
        if (PLANNED.matcher(left).find() || PLANNED_MID.matcher(mid).find()) {
            return contributed ? Measure.PLEDGED : Measure.PLANNED;
        }
        if (PLEDGED.matcher(left).find() || PLEDGED_RIGHT.matcher(right).find()) {
            return contributed ? Measure.PLEDGED : Measure.PLANNED;
        }
        if (PLANNED_RIGHT.matcher(right).find()) {
            return right.contains("authori") ? Measure.AUTHORISED : Measure.PLANNED;
        }
        return Measure.DEPLOYED;
    }

    static Personnel personnel(String words) {
        boolean soldiers = SOLDIERS.matcher(words).find();
        boolean police = POLICE.matcher(words).find();
        if (soldiers == police) {
            return Personnel.PERSONNEL;
        }
        return soldiers ? Personnel.SOLDIERS : Personnel.POLICE;
    }
}
