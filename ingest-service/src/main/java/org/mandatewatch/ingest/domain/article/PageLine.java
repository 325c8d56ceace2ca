package org.mandatewatch.ingest.domain.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells lines in which a page speaks of itself ("Listen to this story", "Subscribe to our newsletter") from lines of
 * the article.
 *
 * <p>A line counts as the page's only when every sentence of it does; a doubtful line stays, because a lost sentence
 * can be a lost deadline.
 */
final class PageLine {

    /** Longer lines are prose, whatever they begin with. */
    private static final int LONGEST = 160;

    /** Consent banners are wordier. */
    private static final int LONGEST_BANNER = 500;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\s+[|•·]\\s+");

    /** What a page asks its reader to do. */
    private static final List<Pattern> CALLS = patterns(
            "listen( now| here| live)?",
            "listen to (this|the|our) (article|story|audio|news|podcast|episode|version).*",
            "(watch|read|download|play|register|join|donate|subscribe|sign up|sign in|log in|donate|try it)"
                    + "( (now|here|today|free|for free|in|up))?",
            "(subscribe|sign up|register|log in|sign in) (to|for|with|here|now|today|and|using)\\b.*",
            "(get|receive) (the|our|all the) (latest|daily|weekly|newsletter|news|alerts|app)\\b.*",
            "get (breaking )?(news|alerts|updates) .*(inbox|phone|email|app)\\b.*",
            "share (this|on|via|with)\\b.*",
            "(tweet|email|print|save|copy|bookmark|report) (this|the) (article|story|page|link|post).*",
            "follow (us|@\\S+|our|me)\\b.*",
            "like us on\\b.*",
            "join (us|our|the conversation|the discussion)\\b.*",
            "(download|get|install|try) (our|the) (\\w+ )?(mobile )?app\\b.*",
            "click (here|on|the|to|below)\\b.*",
            "tap (here|to|the)\\b.*",
            "(read|see|watch|view) (also|more|next|here|the full story|the full article)\\b:?.*",
            "also read\\b.*",
            "(related|more|recommended|popular|trending|most read|top)"
                    + " (articles?|stories|news|topics|reading|posts|coverage|videos?|links?)( on this \\w+)?(:.*)?",
            "you (may|might) also (like|be interested).*",
            "(story|article) continues below.*",
            "scroll (down )?to (continue|read).*",
            "(leave|post|add) a comment.*",
            "(continue|keep) reading( .*)?",
            "(skip|jump) to (main )?content",
            "support (our|independent) journalism.*",
            "(become a|already a) (member|subscriber).*",
            "(écouter|écoutez) (l'article|l’article|cet article|le podcast|maintenant).*",
            "(abonnez|inscrivez)-vous\\b.*",
            "(partager|partagez|imprimer|commenter|écouter|réagir)( (cet article|sur|l'article|l’article|par|via)\\b.*)?",
            "(envoyer|copier|enregistrer|sauvegarder) (cet article|l'article|l’article|le lien|par e-?mail)\\b.*",
            "suivez(-| )(nous|notre|nos)\\b.*",
            "(recevez|découvrez|retrouvez) (nos|notre|toute l'actualité|toute l’actualité|toutes nos|l'essentiel|l’essentiel|chaque"
                    + " (jour|matin|semaine))\\b.*",
            "(je m'abonne|je m’abonne|s'abonner|s’abonner|se connecter|s'inscrire|s’inscrire|créer un compte)( .*)?",
            "déjà abonné\\W*.*",
            "rejoignez(-| )nous\\b.*",
            "lire la suite\\b.*",
            "(poursuivre|continuer) (la|votre) lecture\\b.*",
            "(laisser|ajouter|poster) un commentaire\\b.*",
            "(aller|accéder) au contenu( principal)?",
            "(lire|à lire|voir|a lire|à voir|écouter|regarder) (aussi|également)\\b.*",
            "(sur le même sujet|à découvrir|les plus (lus|partagés|commentés)|articles? (liés?|similaires?|récents?|associés?)"
                    + "|à la une|nos (newsletters?|podcasts?)|plus d'articles|plus d’articles)( .{0,40})?",
            "cliquez ici\\b.*",
            "téléchargez (notre|l'application|l’application)\\b.*");

    /** What a page says of itself. */
    private static final List<Pattern> LABELS = patterns(
            "(advertisement|advertisements|advertising|sponsored|sponsored content|publicité|ad)",
            "(share|print|email|comments?|loading|menu|home|search|close|next|previous|back to top|top of page)",
            "(commentaires?|accueil|rechercher|fermer|suivant|précédent|retour en haut|contenu sponsorisé|annonce)",
            "\\d+ (min|minutes?)( of| de)? (read|listen|lecture)",
            "(temps de lecture|reading time|lecture)\\s?:?\\s?\\d+ ?(min|minutes?|mn)",
            "(file photo|photo|image|picture|crédits?|photo credit|image credit|crédit photo|image source|image caption"
                    + "|légende)( ?:|,| by) .*",
            "\\((photo|image|file|crédit)\\b[^)]*\\)?",
            "\\d+ (comments?|shares?|views?)");

    /** Only together with a call: the question that leads up to it. */
    private static final List<Pattern> QUESTIONS = patterns("[^?]{1,60}\\?");

    /** Whatever follows these, the line is no report. */
    private static final Pattern LEGAL =
            Pattern.compile("(?iu)\\W*(©|copyright ©|all rights reserved|tous droits réservés).*");

    private static final Pattern BANNER = Pattern.compile(
            "(?i)\\bcookies?\\b.*\\b(we|our|accept|consent|policy|preferences|this (web)?site|you agree)\\b"
                    + "|\\b(we|our|accept|consent|this (web)?site|you agree|nous utilisons)\\b.*\\bcookies?\\b");

    private PageLine() {}

    static boolean is(String line) {
        if (line.isEmpty()) {
            return false;
        }
        if (line.length() <= LONGEST_BANNER && BANNER.matcher(line).find() && !line.contains("“")) {
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        if (LEGAL.matcher(line).matches()) {
            return true;
        }
        List<String> sentences =
                SENTENCE.splitAsStream(line).map(PageLine::bare).toList();
        return sentences.stream().anyMatch(PageLine::isOwn)
                && sentences.stream().allMatch(s -> s.isEmpty() || isOwn(s) || matches(QUESTIONS, s));
    }

    private static boolean isOwn(String sentence) {
        return matches(CALLS, sentence) || matches(LABELS, sentence);
    }

    /** Without the ornaments and the closing mark around it; a question mark stays, for questions are told by it. */
    private static String bare(String sentence) {
        return sentence.replaceAll("^[^\\p{L}\\p{N}©(]+|[\\s.!:…»›>→\\]]+$", "");
    }

    private static boolean matches(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).matches());
    }

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions)
                .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
