package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.gap;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/** How French sentences put a mandate, its end and the day of it in order. */
final class Expiries {

    private static final String OBJECT =
            "(?<obj>M\\d+|" + Wording.MANDATE + "|mission|force|operation|sanctions|regime|embargo|il|celui - ci)";

    /** What a mandate does on its last day. */
    private static final String FINISHES =
            "(?:expir(?:e|ent|er|era|eront|ait|aient|ee|erait|eraient|ant)|echoit|echoira|echoir|echeant|s' ach(?:eve|evera|event|evait|evant|everont|everait|ever)|s' eteindr[a-z]*|s' eteint|s' etein(?:dre|t)"
                    + "|(?:prend|prendra|prendrait|prenait|prendre|prenant|prendront|prennent|pris|a pris|touch[a-z]*|tirer?|tire) (?:[a-z]+ment |donc |ainsi )?(?:à sa |à leur |sa )?fin|(?:arriv[a-z]*|vien[a-z]*|ven(?:ait|aient|ant|ue?|us)|parvien[a-z]*|parven[a-z]*) (?:[a-z]+ment |donc |bientot |ainsi )?(?:à|a) (?:son |leur )?(?:echeance|terme|expiration|fin)|arriv[a-z]* en fin de mandat"
                    + "|(?:arriv|vien)[a-z]* au terme|tomb(?:e|ait|era|ent)|se termin(?:e|era|ait|er|erait|ent|ant)|termin(?:e|era)|devien[a-z]* cadu[a-z]*|(?:sera|est|serait|deviendra) cadu(?:c|que)s?|aura vecu|cess(?:e|era|er|ait|erait|eront)|s' arret(?:e|era|ait|er|erait|eront)"
                    + "|perd(?:ra|rait|ait|re)? (?:toute |sa |son )(?:base (?:juridique|legale)|raison d' etre|mandat|autorisation)|n' aur(?:a|ait) plus (?:de|aucun) (?:mandat|base legale|base juridique)|finit|finira|finissait|baissera (?:le )?rideau|fermera(?:it)? ses portes|disparaitra(?:it)?)";

    /** What it does until then. */
    private static final String LASTS =
            "(?:cour(?:t|ait|ra|ent|ir|ant)|valable|valide|vaut|(?<!a )(?<!ont )autorisees?(?= (?:[^ ;.:,]+ ){0,8}?jusqu')|mandatee|habilitee|garantie?|assuree?|couverte?|va|fixee?|rest[a-z]* en vigueur|en vigueur|programmee|dure|durera|s' etend)";

    private static final String ENDS = "(?:" + FINISHES + "|" + LASTS + ")";

    private static final String ON =
            "(?: (?:le|la|les|l'|au|à|en|aux|de|du|des|ce|jusqu'|donc|que|qu'|minuit|partir|fin|d' elle - meme|de lui - meme|d' elle meme|officiellement|theoriquement|normalement|soir|,|seulement|ensuite|desormais|formellement|lui|aussi|plus|tard|au - dela|des|ne|n'|bientot)){0,6}";

    /** Words that one clause has between its day and its mandate. */
    private static final String WITHIN = "(?: (?!alors|tandis|mais|quand|lorsque|apres|depuis|que|qu')[^ ;.:]+)";

    /** "Le D : c'est la date à laquelle …" */
    private static final String THAT_DAY =
            "(?<date>D\\d+) (?::|;|,) (?:c' est|soit) (?:la date à laquelle|le jour où|le jour ou|là que|alors que) ";

    static final List<Phrase> PATTERNS = List.of(
            // le mandat expire le D
            words(OBJECT + gap(22) + " " + ENDS + ON + " (?<date>D\\d+)"),
            // la mission n'est autorisée à rester que jusqu'au D
            words("(?<obj>M\\d+|" + Wording.MANDATE + ")(?: [^ ;.:]+){0,12}? " + LASTS
                    + "(?: (?!prolong|prorog|renouvel|recondui)[^ ;.:,]+){0,8}? jusqu'" + ON + " (?<date>D\\d+)"),
            // autorisée jusqu'au D, la mission
            words(
                    "(?:autorisee|mandatee|habilitee) (?:[^ ;.:]+ ){0,6}?jusqu'" + ON
                            + " (?<date>D\\d+)(?: par [^ ;:.,]+(?: [^ ;:.,]+){0,7}?)? , (?:la |l' |le |cette )?(?<obj>M\\d+|mission|force|operation)"),
            // c'est le D que prend fin le mandat
            words("c' est (?:[^ ;.:]+ ){0,2}?(?<date>D\\d+) (?:que|qu') (?:[^ ;.:]+ ){0,3}?" + OBJECT
                    + "(?: [^ ;.:]+){0,8}? " + FINISHES),
            words("c' est (?:[^ ;.:]+ ){0,2}?(?<date>D\\d+) (?:que|qu') " + FINISHES + "(?: [^ ;.:]+){0,3}? " + OBJECT),
            // fixe le mandat initial jusqu'au D
            words("fix(?:e|ee|ent|ant) (?:[^ ;.:]+ ){0,2}?(?<obj>" + Wording.MANDATE + ")(?: [^ ;.:,]+){0,6}? jusqu'"
                    + ON + " (?<date>D\\d+)"),
            // jusqu'au D : c'est la date à laquelle prend fin son mandat
            words(THAT_DAY + FINISHES + "(?: [^ ;.:]+){0,3}? " + OBJECT),
            words(THAT_DAY + "(?:[^ ;.:]+ ){0,3}?" + OBJECT + "(?: [^ ;.:]+){0,5}? " + FINISHES),
            // arrivant à échéance le D, le mandat
            words("(?:arrivant|venant|parvenant) (?:à|a) (?:son |leur )?(?:echeance|terme|expiration|fin)" + ON
                    + " (?<date>D\\d+) , (?:[^ ;.:,]+ ){0,3}?(?<obj>" + Wording.MANDATE + "|M\\d+)"),
            words("(?:expirant|s' achevant|prenant fin|valable|echu)" + ON
                    + " (?<date>D\\d+) , (?:[^ ;.:,]+ ){0,3}?(?<obj>" + Wording.MANDATE + "|M\\d+)"),
            // le D, au terme de son mandat
            words(
                    "(?<date>D\\d+)(?: ,)? (?:au terme|à l' expiration|à l' echeance|à la fin|à l' issue) (?:de (?:son|leur)|du) (?:[a-z]+ )?(?<obj>"
                            + Wording.MANDATE + ")"),
            // après le D, quand le mandat aura expiré
            words(
                    "(?<!apres le )(?<date>D\\d+)(?: ,)? (?:quand|lorsque|lorsqu'|une fois que|moment où|moment ou) (?:[^ ;.:]+ ){0,3}?"
                            + OBJECT + WITHIN + "{0,6}? " + FINISHES),
            // la fin de son mandat, le D
            words(
                    "(?:expiration|echeance|fin|terme|date limite|date d' expiration|date butoir)(?: [a-z]+)? (?:de|du|des|de la|de l'|pour)(?: (?:son|leur|sa|l'|la|le|cette|ce))?(?: [^ ;.:,]+){0,3}? "
                            + OBJECT + "(?: [^ ;.:,]+){0,10}?"
                            + "(?: (?:,|qui|interviendra|intervient|:|\\(|fixee?|prevue?|est|au|pour|le|la|à|en|initialement|attendue?|dans|au plus tard|soit|actuel|actuelle)){0,6} (?<date>D\\d+)"),
            // l'expiration, le D, du mandat
            words(
                    "(?:expiration|echeance|(?<!mis )(?<!met )(?<!mettre )(?<!mettant )(?<!mettra )fin|terme)(?: (?:,|prevue?|fixee?|attendue?|programmee?|au|à|en|le|la|pour|du|d'|de|l')){0,6} (?<date>D\\d+)(?: ,)?(?: [a-z]+){0,2}? (?:de|du|des|pour) (?:la |l' |le |son |leur )?(?:[a-z]+ )?"
                            + OBJECT),
            words(
                    "(?:d' ici|avant|à|au) (?:le |la |à |l' ){0,6}(?<date>D\\d+)(?: ,)?(?: [^ ;.:]+){0,6}? (?:expiration|echeance|fin|terme) (?:de|du|des)(?: (?:son|leur|sa|l'|la|le))?(?: [^ ;.:,]+){0,3}? "
                            + OBJECT),
            // le D marque la fin du mandat
            words(
                    "(?<date>D\\d+) (?:marque|marquera|marquait|sonne|sonnera|sera|signe|signera|est) (?:[^ ;.:]+ ){0,3}?(?:fin|terme|expiration|dernier jour|glas|echeance) (?:de |du |des |d' )(?:[^ ;.:]+ ){0,3}?"
                            + OBJECT),
            // le D, date butoir de la mission
            words(
                    "(?<date>D\\d+)(?: (?!D\\d)[^ ;.:]+){0,12}? (?:,|:|\\() (?:date (?:butoir |limite |d' expiration |d' echeance )?(?:de|d'|de la|à laquelle|au - dela de laquelle) |jour (?:meme )?(?:de|d'|où|ou) |terme |echeance )(?:[^ ;.:]+ ){0,6}?"
                            + OBJECT + gap(6)),
            words("(?:n' ont|n' a|n' aura|ont|a|aura|dispose[a-z]*|disposent)(?: [^ ;.:]+){0,6}? (?:de |d' un )?(?<obj>"
                    + Wording.MANDATE + ")(?: [^ ;.:]+){0,2}? jusqu'" + ON + " (?<date>D\\d+)"),
            // le D, le mandat expire
            words("(?<date>D\\d+)(?: à minuit| au soir)?(?: ,)?" + WITHIN + "{0,6}? " + OBJECT + WITHIN + "{0,8}? "
                    + FINISHES + "(?!" + ON + " D\\d)"),
            words(
                    "(?<obj>echeance|date butoir|date limite|fin de mandat)(?: [^ ;.:]+){0,3}? : (?:le |la |l' |au )?(?<date>D\\d+)"),
            words("sans (?<obj>" + Wording.MANDATE + ")(?: [^ ;.:]+){0,2}? (?:au - dela|apres|à partir|à compter|des)"
                    + ON + " (?<date>D\\d+)"),
            // le D expire le mandat
            words("(?<date>D\\d+)(?: ,)?" + WITHIN + "{0,8}? " + FINISHES + "(?: [^ ;.:,]+){0,3}? " + OBJECT),
            // le couperet tombe le D pour la mission
            words("(?:couperet|echeance|date butoir|rideau|terme)(?: [^ ;.:]+){0,4}? (?:" + FINISHES
                    + "|fixee?|prevue?)" + ON + " (?<date>D\\d+)(?: [^ ;.:]+){0,2}? (?:pour|sur) (?:la |l' |le )?"
                    + OBJECT));

    private Expiries() {}
}
