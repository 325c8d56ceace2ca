package org.mandatewatch.local.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.local.stack.Json;

class TextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'earliest':'2024-10-02','latest':'2024-10-02'}                    | 2 October 2024
            {'earliest':'2024-10-01','latest':'2024-10-10'}                    | 1–10 October 2024
            {'earliest':'2024-09-30','latest':'2024-10-10'}                    | 30 September – 10 October 2024
            {'earliest':'2024-12-30','latest':'2025-01-02'}                    | 30 December 2024 – 2 January 2025
            {'earliest':'2024-09-21','latest':'2024-09-30','openStart':true}   | by 30 September 2024
            {'earliest':null,'latest':null,'phrase':'early October'}           | early October (day unknown)
            """, quoteCharacter = '"')
    void windowsReadLikeDates(String window, String expected) throws Exception {
        assertThat(Windows.text(json(window))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'kind':'mandate-expiry','window':{'earliest':'2024-10-02','latest':'2024-10-02'}}                                        | 2 October 2024
            {'kind':'strength-reported','measure':'deployed','count':400,'qualifier':'about','contributor':'Kenya','personnel':'police'} | about 400 police deployed, by Kenya
            {'kind':'displacement-reported','country':'Haiti','count':700000,'qualifier':'nearly','people':'internally-displaced'}     | nearly 700,000 internally displaced, in Haiti
            {'kind':'draft-resolution','stage':'circulated','sponsors':['United States','Ecuador']}                                    | circulated, by United States and Ecuador
            {'kind':'vote-held','body':'UN Security Council','outcome':'adopted','tally':{'inFavour':15,'against':0},'resolution':'2751'} | UN Security Council, adopted, 15-0, resolution 2751
            {'kind':'mandate-renewed','body':'UN Security Council','until':{'earliest':'2025-10-02','latest':'2025-10-02'},'duration':null} | by UN Security Council, until 2 October 2025
            {'kind':'funding-reported','amount':300000000,'currency':'USD','nature':'pledged','by':'United States'}                    | USD 300,000,000, pledged, by United States
            {'kind':'something-new','whatever':1}                                                                                      | ''
            """, quoteCharacter = '"', emptyValue = "")
    void factsSayTheirEssentials(String fact, String expected) throws Exception {
        assertThat(FactEssentials.of(json(fact))).isEqualTo("''".equals(expected) ? "" : expected);
    }

    @Test
    void quotesAreWrapped() throws Exception {
        JsonNode fact = json("{'kind':'lead-nation','mission':'mss-haiti','country':'Kenya','confidence':0.4,"
                + "'evidence':{'quote':'" + "word ".repeat(40) + "'}}");

        var lines = FactLines.of(fact);

        assertThat(lines.getFirst()).contains("lead-nation", "mss-haiti", "Kenya", "an editor has to confirm it");
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.length() <= Terminal.WIDTH);
    }

    private static JsonNode json(String singleQuoted) throws JsonProcessingException {
        return Json.MAPPER.readTree(singleQuoted.replace('\'', '"'));
    }
}
