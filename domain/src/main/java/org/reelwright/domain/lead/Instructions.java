package org.reelwright.domain.lead;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells text that wants to steer a machine from text that informs people. The assistant obeys neither; what is found here is
 * answered at once, and in a document is left out, so that it is never read to a customer or to a model.
 */
public final class Instructions {

    /** Safety text says the same words to people, in order that they do not. */
    private static final String NOT_DENIED =
            "\\b(?=ignore|disregard|forget|override|bypass|skip)(?<!(?:\\b(?:not|never|dont)|n['’]t)(?:,? (?:ever|under any circumstances|in any case),?)?\\s)";

    private static final String SET_ASIDE = "(?:ignore|disregard|forget|override|bypass|skip)\\b.{0,40}\\b";
    private static final String RULES =
            "instructions?|rules?|prompts?|guidelines?|context|directions?|restrictions?|policy|policies";
    private static final String SHOW =
            "\\b(?:reveal|print|show|repeat|output|leak|display|tell me|give me|what (?:are|is))\\b.{0,40}\\b";

    private static final List<Pattern> STEERING = List.of(
            pattern(NOT_DENIED + SET_ASIDE + "(?:previous|prior|above|earlier|all|your)\\b.{0,30}\\b(?:" + RULES
                    + "|documents?|filters?)"),
            pattern(NOT_DENIED
                    + "(?<!\\b(?:if|can|may|should|must|do|who) (?:you|i|we|people|anybody|users?)?\\s?)" + SET_ASIDE
                    + "(?:any|the|these|those)\\b.{0,30}\\b(?:" + RULES + ")(?! (?:for|of) (?:use|cleaning|care))"),
            pattern(NOT_DENIED
                    + "(?:skip|ignore|bypass|disregard) (?:the|these|those) documents?\\b.{0,20}\\b(?:and|use)\\b"),
            pattern("\\b(?:system|developer|hidden|initial|original)\\s*[-_]?prompts?\\b"),
            pattern(
                    "\\b(?:hidden|initial|secret|developer) (?:message|instructions?)|\\byour (?:system|original|first) (?:message|instructions?)|\\bsystem instructions?\\b"),
            pattern(SHOW
                    + "your\\b.{0,20}\\b(?:prompt|api key|password|credentials|secrets?(?! (?:recipe|ingredient)))"),
            pattern(
                    SHOW
                            + "(?:your|the system(?:['’]s)?)(?: (?:own|full|exact|entire|secret|internal|current|complete|whole))* (?:instructions|configuration|message)\\b(?! [a-z]?\\d)"),
            pattern(
                    SHOW
                            + "(?:the )?(?:api key|(?:database|admin|server|system)['’]?s? password|password of the (?:database|server|system|admin)|prompts?\\s*(?:[.!?]|$))"),
            pattern(
                    "\\b(?:repeat|quote|recite|translate|summari[sz]e|print|copy)\\b.{0,50}\\b(?:above this|before (?:this|my)|your (?:first|initial|own) (?:message|words|text)|first message|you were (?:given|told))|\\b(?:text|words|message|what) were you (?:given|told)\\b"),
            pattern(
                    "\\b(?:set|put|leave|lay)\\b.{0,20}\\b(?:your|earlier|previous|all)\\b.{0,20}\\b(?:guidance|rules?|instructions?|orders|limits?|restrictions?)\\b.{0,10}\\baside\\b"),
            pattern(
                    "\\b(?:imagine|suppose|assume|as if)\\b.{0,20}\\b(?:you|there)\\b.{0,20}\\b(?:no|without|not bound)\\b.{0,20}\\b(?:rules?|restrictions?|limits?|filters?|guidelines?|instructions?)|\\bstop being (?:an?|the) (?:\\w+ )?(?:assistant|bot|chatbot|seller|ai)\\b|\\bspeak as my\\b"),
            pattern(
                    "(?:^|[.!?\\n]\\s*)new (?:task|instructions?)\\s*:|\\bnew (?:rules?|orders?|instructions?) (?:from|of) (?:head|the (?:boss|manager|ceo|admin|owner|operator|developer))|\\bend of (?:the )?(?:document|context|prompt|instructions)\\b"),
            pattern(
                    "\\b(?:tell|say|confirm|type|write|promise)(?: to)?(?: me| us| them| customers?)?(?: that)? (?:it|this|everything|the \\w+) (?:is|was) (?:free|gratis|without charge)|\\bif you could\\b.{0,40}(?:off|discount|free)\\b.{0,30}\\b(?:type|write|say|give)"),
            pattern(
                    "\\b(?:person|customer|user|visitor|one) before me\\b|\\b(?:list|export|dump|show)\\b.{0,15}\\b(?:all|every)\\b.{0,15}\\b(?:leads?|customers?(?! (?:reviews?|photos?))|conversations?|chats?)\\b"),
            pattern(
                    "\\{\\{.{1,60}}}|\\$\\{.{1,60}}|\\|\\s*(?:ba)?sh\\b|\\b(?:curl|wget)\\s+https?:|\\b(?:drop|truncate) table\\b"),
            pattern(
                    "\\byou are now\\b|\\bfrom now on,? you\\b|\\bact as\\b.{0,40}\\b(dan|admin|root|developer|ceo|unrestricted|another|an? ai|if you)|\\bpretend (to be|you are|that you)|\\brole-?play"),
            pattern(
                    "\\b(developer|debug|god|jailbreak|dan|admin|sudo|maintenance)[- ]?mode\\b|\\bjailbreak|\\bdo anything now\\b"),
            pattern(
                    "<\\|?(im_start|im_end|system|endoftext|assistant|inst)\\b|\\[/?inst]|###\\s*(system|instruction|assistant)|^\\s*(system|assistant)\\s*:|\\n\\s*(system|assistant)\\s*:"),
            pattern(
                    "\\b(assistant|ai|chatbot|bot|llm|(?:language|ai) model)s?\\b.{0,40}\\b(must|should|shall|has to|have to|will)\\b.{0,60}\\b(say|answer|reply|tell|offer|promise|grant|recommend|include|send|ignore|respond)"),
            pattern(
                    "\\bmodels?\\b.{0,40}\\b(must|should|shall|has to|have to)\\b.{0,40}\\b(say|answer|reply|tell|promise|ignore|respond)\\b"),
            pattern(
                    "\\b(say|answer|reply|respond|write|repeat)\\b.{0,20}\\b(only|exactly|with|after me|the following)\\b.{0,60}(['\"“:]|free|refund|yes|guarantee)"),
            pattern(
                    "\\b(confirm|promise|guarantee|agree|grant)\\b.{0,30}\\b(me|us)\\b.{0,40}\\b(free|discount|refund|percent|%|price)"),
            pattern(
                    "\\bi('m| am) (your (developer|admin(istrator)?|owner|ceo|engineer|creator|boss|operator)|(the |an? )?(developer|admin(istrator)?|system|operator))\\b"),
            pattern(
                    "\\b(base64|rot13|decode)\\b.{0,40}\\b(this|and|follow|execute|obey|instructions?)|\\bexecute\\b.{0,30}\\b(code|command|sql|script|following)"),
            pattern(
                    "\\b(other|another|previous|all)\\b.{0,20}\\b(customers?|users?|visitors?|leads?|people)('s)?\\b.{0,30}\\b(data|names?|e-?mails?|phones?|conversations?|messages|addresses)|\\b(e-?mails?|phones?|names?|data) of (other|all|the last)\\b"),
            pattern("(?<!不要|请勿|切勿|勿|不得|不可|不能|别|禁止|避免)(忽略|无视|忘记|忘掉|绕过|跳过|不要理会).{0,14}(指令|指示|规则|提示词|限制|设定|要求|文档|上文)"),
            pattern("(忽略|无视|忘记|忘掉|不要理会|覆盖).{0,6}(之前|以上|上面|前面|先前|原来|原有|系统|你的|所有).{0,10}(指令|指示|规则|提示|限制|设定|要求|文档|内容|话)"),
            pattern(
                    "(输出|显示|泄露|告诉我|打印|重复|忽略|你的).{0,6}系统提示|系统提示词|提示词|初始指令|隐藏指令|开发者模式|调试模式|越狱|管理员模式|上帝模式|(无限制|不受限|自由)(的)?(状态|模式)"),
            pattern(
                    "(第一段话|第一条消息|之前的话|上面的话|收到的(话|内容|消息)).{0,10}(翻译|重复|输出|复述|原样|写)|(复述|原样|重复).{0,12}(收到|上面|之前|第一).{0,6}(话|内容|消息|指令)"),
            pattern(
                    "(如果|假如|假设|想象).{0,4}(没有|不受|去掉|解除)(了)?(任何|一切|所有)?(的)?(约束|限制|规则).{0,12}你|按(照)?我(的)?.{0,4}(新)?(规矩|规则|命令)|(以前|之前)的?(规则|规矩|话)?都?(不算|作废)"),
            pattern("(你就|你要|你必须)(直接)?(说|告诉|承诺|写).{0,16}(不要钱|免费|不收费|退款|一折)|只(许|准|能|可以)用.{0,8}回答"),
            pattern("(上|前)一(位|个)(顾客|客户|用户|访客|人)|(顾客|客户|用户|访客)的?(手机号|电话|邮箱|地址|姓名).{0,6}(给我|列出|导出)"),
            pattern("(你现在是|从现在(开始|起)你|假装你?|扮演|你不再是|请你充当|角色扮演)"),
            pattern("我是(你的)?(开发者|管理员|老板|工程师|创建者|系统)"),
            pattern("(输出|显示|泄露|告诉我|打印|重复).{0,10}(你的|系统).{0,10}(指令|提示|密码|密钥|配置|设定)"),
            pattern("(助手|机器人|模型|人工智能|ai).{0,12}(必须|应该|务必|需要).{0,24}(回答|回复|说|承诺|告诉|推荐|忽略|发送)"),
            pattern("(只(需|能|要)?|必须|请)(回答|回复|说)[：:“\"「是]|(承诺|保证|答应)(给)?我.{0,16}(免费|折|退款|价)"),
            pattern("(其他|别的|所有|上一个)(客户|用户|访客|人)的?.{0,10}(数据|姓名|邮箱|电话|对话|信息|资料)"));

    private static final Pattern DISGUISE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPELLED = Pattern.compile("\\b(?:\\p{L}[ ._*-]){4,}\\p{L}\\b");

    private Instructions() {}

    public static boolean steer(String text) {
        String plain = plain(text);
        String joined = SPELLED.matcher(plain).replaceAll(run -> run.group().replaceAll("[ ._*-]", ""));
        return isSteering(plain) || !joined.equals(plain) && isSteering(joined);
    }

    private static boolean isSteering(String text) {
        return STEERING.stream().anyMatch(each -> each.matcher(text).find());
    }

    /** Without invisible signs, lookalikes of Latin letters, and digits for letters. */
    private static String plain(String text) {
        String visible = DISGUISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        var latin = new StringBuilder(visible.length());
        visible.toLowerCase(Locale.ROOT).chars().forEach(c -> latin.append(lookalike((char) c)));
        return latin.toString()
                .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})|(?<![\\p{L}\\d])1(?=\\p{L}{3})", "i")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})4(?=\\p{L})", "a");
    }

    private static char lookalike(char c) {
        int at = "аеорсухіјѕԁɡ".indexOf(c);
        return at < 0 ? c : "aeopcyxijsdg".charAt(at);
    }

    /** @param regex in small letters, as what it is held against is: so it is several times as fast */
    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
