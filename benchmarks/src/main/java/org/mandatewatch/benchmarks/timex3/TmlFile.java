package org.mandatewatch.benchmarks.timex3;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a TimeML file says, its annotations removed.
 *
 * @param id the file's name without its ending
 * @param text the characters of the TEXT element: tags removed, entities decoded, carriage returns removed
 * @param created the document creation time's day; null when the file gives none
 */
public record TmlFile(String id, String text, @Nullable LocalDate created) {

    private static final String ENDING = ".tml";
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2}).*");

    /** @throws IOException when the file cannot be read or is no XML */
    public static TmlFile read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try {
            return parse(id, Files.readString(file, StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
        }
    }

    static TmlFile parse(String id, String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.replace("\r", "")));
        StringBuilder text = new StringBuilder();
        LocalDate created = null;
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inText |= reader.getLocalName().equals("TEXT");
                boolean creation = "CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"));
                created = creation ? day(reader.getAttributeValue(null, "value")) : created;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText &= !reader.getLocalName().equals("TEXT");
            } else if (inText && reader.hasText() && isText(event)) {
                text.append(reader.getText());
            }
        }
        return new TmlFile(id, text.toString().replace("\r", ""), created);
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS
                || event == XMLStreamReader.CDATA
                || event == XMLStreamReader.SPACE
                || event == XMLStreamReader.ENTITY_REFERENCE;
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        Matcher day = DAY.matcher(value == null ? "" : value);
        return day.matches() ? LocalDate.parse(day.group(1) + '-' + day.group(2) + '-' + day.group(3)) : null;
    }
}
