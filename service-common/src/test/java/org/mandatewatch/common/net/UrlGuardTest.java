package org.mandatewatch.common.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlGuardTest {

    private final UrlGuard strict = guard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3:8080/",
                "http://10.0.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://198.18.0.1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fc00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "http://[2001:db8::1]/",
                "http://[ff02::1]/"
            })
    void addresses_that_are_not_public_are_refused(String url) {
        assertThatThrownBy(() -> strict.resolve(URI.create(url)))
                .isInstanceOf(RefusedUrl.class)
                .hasMessageContaining("not a public address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://9.9.9.9/", "https://172.32.0.1/", "http://11.0.0.1/", "http://[2606:4700::1]/x?y"})
    void public_addresses_pass(String url) {
        assertThat(strict.resolve(URI.create(url))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://9.9.9.9/", "gopher://9.9.9.9/", "//9.9.9.9/", "/path"})
    void other_schemes_are_refused(String url) {
        assertThatThrownBy(() -> strict.resolve(URI.create(url))).hasMessageContaining("Only http and https");
    }

    @Test
    void credentials_in_a_url_are_refused() {
        assertThatThrownBy(() -> strict.resolve(URI.create("http://user:secret@9.9.9.9/")))
                .isInstanceOf(RefusedUrl.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_host_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> strict.resolve(URI.create("http://no-such-host.invalid/")))
                .hasMessageContaining("no-such-host.invalid cannot be found");
    }

    @Test
    void an_operator_can_allow_a_block_and_no_more() {
        UrlGuard guard = guard("127.0.0.0/8", "fd00::/8");
        assertThat(guard.resolve(URI.create("http://127.0.0.1:8080/hook"))).isNotNull();
        assertThat(guard.resolve(URI.create("http://[fd12::1]/hook"))).isNotNull();
        assertThatThrownBy(() -> guard.resolve(URI.create("http://10.0.0.1/"))).isInstanceOf(RefusedUrl.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "ten/8", "10.0.0.0/x", "", "example.org/8"})
    void a_block_that_is_none_is_refused_at_start(String cidr) {
        assertThatThrownBy(() -> guard(cidr)).hasMessageContaining("not an address range");
    }

    private static UrlGuard guard(String... allow) {
        return new UrlGuard(() -> Optional.of(List.of(allow)));
    }
}
