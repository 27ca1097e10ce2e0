package org.reelwright.bench.film;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;

/**
 * The products to make films of: a folder with photos and a {@code products.json} that gives each a name, a description,
 * its picture and a price in dollars.
 */
record Shelf(List<Item> items) {

    /** A product and its photo. */
    record Item(String name, String description, Optional<Money> price, Path photo) {

        /** Whoever reads its name. */
        Audience everyone() {
            return name.codePoints().anyMatch(Character::isIdeographic) ? EVERYBODY_IN_CHINA : EVERYONE;
        }

        Brief brief(Tone tone, List<Audience> audiences, List<Integer> lengths) {
            var flight = new Flight(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30), ZoneOffset.UTC);
            return new Brief(
                    new Product(
                            name,
                            description,
                            List.of(),
                            price,
                            Optional.of("https://www.example.com/shop"),
                            List.of(new UUID(0, 1))),
                    new BrandKit(Optional.empty(), List.of(), tone, List.of(), ""),
                    audiences,
                    new Goal(Objective.CONVERSIONS, OptionalLong.empty(), Optional.empty()),
                    new Budget(Money.of(500, "USD"), Money.of(20, "USD")),
                    flight,
                    List.of(Shape.values()),
                    lengths);
        }
    }

    static final Audience EVERYBODY_IN_CHINA = new Audience("大家", List.of(), Language.CHINESE);

    static final Audience EVERYONE = new Audience("Everyone", List.of(), Language.ENGLISH);

    static Shelf in(Path folder) throws IOException {
        var items = new ArrayList<Item>();
        for (JsonNode product : new ObjectMapper()
                .readTree(folder.resolve("products.json").toFile())
                .path("products")) {
            String picture = product.path("picture").asText();
            JsonNode price = product.path("priceUsd");
            items.add(new Item(
                    product.path("name").asText(),
                    product.path("description").asText(),
                    price.isMissingNode() ? Optional.empty() : Optional.of(dollars(price)),
                    folder.resolve(picture.substring(picture.lastIndexOf('/') + 1))));
        }
        return new Shelf(List.copyOf(items));
    }

    private static Money dollars(JsonNode price) {
        BigDecimal cents = BigDecimal.valueOf(price.path("nanos").asLong(), 9).setScale(2);
        return Money.of(BigDecimal.valueOf(price.path("units").asLong()).add(cents), "USD");
    }
}
