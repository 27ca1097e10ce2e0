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

    private static final List<Pattern> STEERING = List.of(
            pattern(
                    "(ignore|disregard|forget|override|bypass|skip)\\b.{0,40}\\b(previous|prior|above|earlier|all|any|your|the|these|those)\\b.{0,30}"
                            + "\\b(instructions?|rules?|prompts?|guidelines?|context|directions?|restrictions?|documents?|policy|policies|filters?)"),
            pattern("(system|developer|hidden|initial|original)\\s*[-_]?(prompt|message|instructions?)"),
            pattern(
                    "\\b(reveal|print|show|repeat|output|leak|display|tell me|give me|what (are|is))\\b.{0,40}\\b(your|the)\\b.{0,20}(prompt|instructions|api key|password|secret|credentials|configuration)"),
            pattern(
                    "\\byou are now\\b|\\bfrom now on,? you\\b|\\bact as\\b.{0,40}\\b(dan|admin|root|developer|ceo|unrestricted|another|an? ai|if you)|\\bpretend (to be|you are|that you)|\\brole-?play"),
            pattern(
                    "\\b(developer|debug|god|jailbreak|dan|admin|sudo|maintenance)[- ]?mode\\b|\\bjailbreak|\\bdo anything now\\b"),
            pattern(
                    "<\\|?(im_start|im_end|system|endoftext|assistant|inst)\\b|\\[/?inst]|###\\s*(system|instruction|assistant)|^\\s*(system|assistant)\\s*:|\\n\\s*(system|assistant)\\s*:"),
            pattern(
                    "\\b(assistant|ai|model|chatbot|bot|llm|language model)s?\\b.{0,40}\\b(must|should|shall|has to|have to|will)\\b.{0,60}\\b(say|answer|reply|tell|offer|promise|grant|recommend|include|send|ignore|respond)"),
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
            pattern("(忽略|无视|忘记|忘掉|绕过|跳过|不要理会|覆盖).{0,14}(指令|指示|规则|提示|限制|设定|要求|文档|上文|内容)"),
            pattern("系统提示|提示词|初始指令|隐藏指令|开发者模式|调试模式|越狱|管理员模式|上帝模式"),
            pattern("(你现在是|从现在(开始|起)你|假装你?|扮演|你不再是|请你充当|角色扮演)"),
            pattern("我是(你的)?(开发者|管理员|老板|工程师|创建者|系统)"),
            pattern("(输出|显示|泄露|告诉我|打印|重复).{0,10}(你的|系统).{0,10}(指令|提示|密码|密钥|配置|设定)"),
            pattern("(助手|机器人|模型|人工智能|AI).{0,12}(必须|应该|务必|需要).{0,24}(回答|回复|说|承诺|告诉|推荐|忽略|发送)"),
            pattern("(只(需|能|要)?|必须|请)(回答|回复|说)[：:“\"「是]|(承诺|保证|答应)(给)?我.{0,16}(免费|折|退款|价)"),
            pattern("(其他|别的|所有|上一个)(客户|用户|访客|人)的?.{0,10}(数据|姓名|邮箱|电话|对话|信息|资料)"));

    private static final Pattern DISGUISE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPELLED = Pattern.compile("\\b(?:\\p{L}[ ._*-]){4,}\\p{L}\\b");

    private Instructions() {}

    public static boolean steer(String text) {
        String plain = plain(text);
        String joined = SPELLED.matcher(plain).replaceAll(run -> run.group().replaceAll("[ ._*-]", ""));
        return STEERING.stream()
                .anyMatch(each ->
                        each.matcher(plain).find() || each.matcher(joined).find());
    }

    /** Without invisible signs, lookalikes of Latin letters, and digits for letters. */
    private static String plain(String text) {
        String visible = DISGUISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        var latin = new StringBuilder(visible.length());
        visible.toLowerCase(Locale.ROOT).chars().forEach(c -> latin.append(lookalike((char) c)));
        return latin.toString()
                .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})4(?=\\p{L})", "a");
    }

    private static char lookalike(char c) {
        int at = "аеорсухіјѕԁɡ".indexOf(c);
        return at < 0 ? c : "aeopcyxijsdg".charAt(at);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
    }
}
