package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutletDomainsTest {
    @ParameterizedTest
    @CsvSource({
        "https://web.archive.org/web/20240115101112/https://www.pravda.ru/news/1/, pravda.ru",
        "https://web.archive.org/web/20240115101112id_/http://tass.ru:80/1, tass.ru",
        "https://archive.ph/2024.01.15-101112/https://www.presstv.ir/Detail/1, presstv.ir",
        "https://archive.is/o/AbC12/https://ria.ru/1, ria.ru",
        "https://www.google.com/amp/s/www.rt.com/news/1/, rt.com",
        "https://www-rt-com.cdn.ampproject.org/c/s/www.rt.com/news/1/, rt.com",
        "https://www-globaltimes-cn.translate.goog/page/1.shtml?_x_tr_sl=en, globaltimes.cn",
        "https://news--front-su.translate.goog/1, news-front.su",
        "https://archive.org/details/tv, archive.org"
    })
    void aPageThatAnotherHouseShowsIsItsPublishers(String url, String domain) {
        assertEquals(domain, OutletDomains.domain(url));
    }

    @Test
    void portAndSchemeMayBeThereOrNot() {
        assertEquals("tass.ru", OutletDomains.domain("tass.ru:443/politika"));
        assertEquals("tass.ru", OutletDomains.domain("//www.tass.ru/politika"));
    }
}
