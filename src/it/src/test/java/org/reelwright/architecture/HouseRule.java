package org.reelwright.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** Every rule, with the class below {@code bad} that it must catch. */
enum HouseRule {
    A_CLASS_LIVES_IN_A_KNOWN_FEATURE(PlaceRules::knownFeature, "domain.oddity.Stray"),
    A_FEATURE_USES_ONLY_FEATURES_BEFORE_IT(PlaceRules::featureOrder, "ejb.account.Hasty"),
    A_MODULE_USES_ONLY_MODULES_BELOW_IT(PlaceRules::moduleOrder, "ejb.script.Inverted"),
    NOTHING_DEPENDS_ON_A_PAGE(PlaceRules::noPage, "web.campaign.PageTurner"),
    NOTHING_DEPENDS_ON_A_PROVIDER(PlaceRules::noProvider, "ejb.image.VendorBound"),

    THE_DOMAIN_IS_PURE(PurityRules::domainIsPure, "domain.asset.Impure"),
    THE_DOMAIN_IS_HANDED_TIME_AND_CHANCE(PurityRules::timeAndChance, "domain.asset.Impatient"),
    THE_WEB_LEAVES_THE_DATABASE_ALONE(PurityRules::webHasNoDatabase, "web.campaign.Reaching"),

    NO_EMPTY_NAME_ENDINGS(NameRules::noEmptyEndings, "domain.campaign.CampaignManager"),
    A_CLOCK_HAS_THE_SCHEDULE(NameRules::clockHasSchedule, "ejb.production.WallClock"),
    A_SCHEDULE_IS_IN_A_CLOCK(NameRules::scheduleIsInClock, "ejb.production.Ticker"),
    A_STAGE_IS_A_PIPELINE_STAGE(NameRules::stageDoesStageWork, "ejb.script.TheatreStage"),
    STAGE_WORK_IS_IN_A_STAGE(NameRules::stageWorkIsInStage, "ejb.script.Toil"),
    A_PAGE_IS_A_FACES_PAGE(NameRules::pageIsFacesPage, "domain.campaign.TitlePage"),
    A_RESOURCE_HAS_A_PATH(NameRules::resourceHasPath, "web.campaign.NaturalResource"),
    A_PATH_IS_IN_A_RESOURCE(NameRules::pathIsInResource, "web.campaign.Endpoint"),
    A_MODEL_IS_A_PORT(NameRules::modelIsPort, "ejb.image.FashionModel"),

    WHAT_IS_CALLED_OF_A_SESSION_BEAN_IS_PUBLIC(BeanRules::calledMethodsArePublic, "ejb.production.Shy"),
    HOW_LONG_A_CALL_WAITS_IS_SAID(BeanRules::patienceIsSaid, "ejb.production.Patient"),
    ONLY_SESSION_BEANS_ASK_FOR_THE_PERSISTENCE_CONTEXT(BeanRules::contextIsOfSessionBeans, "ejb.production.Grabbing"),
    WHAT_IS_AUDITED_IS_TOLD_BY_NAME(BeanRules::auditedByName, "ejb.account.Vague"),

    AN_ENTITY_HAS_VERBS_NOT_SETTERS(EntityRules::noSetters, "domain.campaign.Slack"),
    AN_ENTITY_KEEPS_ITS_FIELDS_PRIVATE(EntityRules::privateFields, "domain.campaign.Slack");

    private final Function<String, ArchRule> rule;
    private final String badExample;

    HouseRule(Function<String, ArchRule> rule, String badExample) {
        this.rule = rule;
        this.badExample = badExample;
    }

    /** The rule for the classes below a root package. */
    ArchRule below(String root) {
        return rule.apply(root);
    }

    String badExampleBelow(String root) {
        return root + "." + badExample;
    }
}
