import { toWordSet } from './words'

/** Common given names of men in English-language news. */
export const maleNames = toWordSet(`
  aaron abdul abraham adam adrian ahmed al alan albert alex alexander alfred ali allan allen alvin amir andre andrea andreas andres andrew andy
  angelo anthony antonio ari arnold arthur asher barack barry ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon
  brendan brent brett brian bruce bryan byron caleb calvin cameron carl carlos carter cesar chad charles charlie chris christian christopher chuck
  clarence clark claude clay clayton cliff clinton clyde cody colin connor corey cory craig curt curtis cyrus dale damon dan daniel danny darren
  darryl dave david dean dennis derek derrick diego dirk dominic don donald doug douglas duane duncan dustin dwight dylan earl ed eddie edgar
  edmund eduardo edward edwin eli elijah elliot elliott ellis emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando floyd
  francis francisco francois frank franklin fred frederick gabriel garrett gary gavin gene geoffrey george gerald gerard gerry gilbert giovanni
  glen glenn gordon graham grant greg gregory guillermo gustavo guy hank hans harold harry harvey hassan hector henri henry herbert herman
  howard hugh hugo ian ibrahim igor isaac ivan jack jackson jacob jaime jake james jamie jared jason jay jean jeb jeff jeffrey jeremiah jeremy jerome
  jerry jesse jim jimmy joaquin jody joe joel john johnny jon jonah jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius
  justin karl keith ken kenneth kevin khaled kirk kurt kyle lance larry lars laurence lawrence lee leo leon leonard leroy leslie lewis liam lindsey
  lloyd logan lou louis lucas luis luke luther manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matthew maurice
  max maxwell mel melvin michael michel miguel mike milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray
  nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel noah noel norman oliver omar orlando oscar otto owen pablo patrick paul pedro
  percy perry pete peter phil philip philippe phillip pierre preston rafael rahm ralph ramon randall randy raul ray raymond reggie reince reuben rex ricardo
  richard rick ricky rob robby robert roberto robin rod roderick rodney roger roland ron ronald rory ross roy ruben rudolph rudy rupert russ russell
  ryan sam samuel santiago saul scott sean sebastian serge sergei sergio seth shane shaun shawn sheldon sherman sid sidney simon solomon spencer stan
  stanley stefan stephen steve steven stewart stuart ted terrence terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor
  troy tucker tyler vernon victor vincent vladimir wade wallace walter warren wayne wendell wesley wilbur will william willie winston wolf xavier
  yusuf zach zachary`)

/** Common given names of women in English-language news. */
export const femaleNames = toWordSet(`
  abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela
  angelina anita ann anna anne annette annie april ariana arianna arlene ashley audrey barbara beatrice becky belinda bernadette bernice
  beth bethany betsy betty beverly bonnie brenda bridget brittany brooke camille candace candice carla carly carmen carol caroline carolyn carrie
  catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christie christina christine cindy claire clara claudia
  colleen connie constance crystal cynthia daisy dana danielle darlene dawn debbie deborah debra delia denise diana diane dianne dolores
  donna dora doris dorothy edith eileen elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa emily emma erica erin esther ethel
  eva evelyn faith fatima felicia fiona florence frances francesca gabby gabriela gail gayle genevieve georgia geraldine gertrude gina ginger
  gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope ida
  ilana imani ingrid irene iris irma isabel isabella ivanka ivy jackie jacqueline jan jane janet janice jasmine jean jeanette jeanne jenna
  jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june kara karen karla
  kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kellyanne kendra kerry kim kimberly kirsten kristen kristin kristina laura
  lauren laverne leah leila lena leslie leticia lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine louise lucia lucille
  lucy luisa lydia lynn mabel madeleine madeline maggie mallory marcia margaret margarita maria marian marianne marie marilyn marina marion
  marisa marjorie marlene marsha martha mary maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred
  miranda miriam molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pam pamela patricia patti patty paula pauline
  pearl peggy penelope penny phyllis polly priscilla rachel raquel rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth
  sabrina sally samantha sandra sandy sara sarah selena shannon sharon sheila shelley sherry shirley sofia sonia sonya sophia sophie stacey
  stacy stella stephanie sue susan susana suzanne sylvia tamara tammy tanya tara teresa terri thelma theresa tiffany tina tracey tracy
  trudy ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney winifred yasmin yolanda yvonne zoe`)
