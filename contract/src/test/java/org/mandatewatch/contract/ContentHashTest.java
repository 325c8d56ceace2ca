package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void equal_parts_give_equal_ids() {
        assertThat(ContentHash.of("f-", "a", "b"))
                .isEqualTo(ContentHash.of("f-", "a", "b"))
                .matches("f-[0-9a-f]{32}");
    }

    @Test
    void where_one_part_ends_counts() {
        assertThat(ContentHash.of("f-", "ab", "c")).isNotEqualTo(ContentHash.of("f-", "a", "bc"));
        assertThat(ContentHash.of("f-", "a", "", "b")).isNotEqualTo(ContentHash.of("f-", "a", "b", ""));
    }

    @Test
    void the_long_hash_is_sha256() {
        // The SHA-256 of no bytes, as FIPS 180-4's test vectors give it.
        assertThat(ContentHash.sha256Hex(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
