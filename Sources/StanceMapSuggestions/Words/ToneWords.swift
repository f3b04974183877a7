/// How well or ill common words speak of things, from -4 to 4: for the tone around two names.
///
/// The scores are those of VADER (C.J. Hutto and Eric Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text", ICWSM 2014), rounded to whole numbers; of its words those are here that news use.
///
/// VADER is under the MIT License: Copyright (c) 2016 C.J. Hutto. Permission is hereby granted, free of charge, to any
/// person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the
/// Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
/// distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
/// to do so, subject to the following conditions: The above copyright notice and this permission notice shall be
/// included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF
/// ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
/// PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
/// DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
/// CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
enum ToneWords {
  /// The score of a word in lower case; 0 for all that are not in the table.
  static func tone(of word: String) -> Int { tones[word] ?? 0 }

  private static let tones: [String: Int] = {
    var tones: [String: Int] = [:]
    for (tone, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) { tones[String(word)] = tone }
    }
    return tones
  }()

  private static let table: [(Int, String)] = [
    (
      3,
      """
      admirable admiration adore adoring amaze amazement amazing appreciative award awesome beautiful beautifully
      beauty best blessed blesses blessings blockbuster bonus bonuses brightest brilliance brilliances brilliant
      brilliantly celebrate celebrated celebrates celebrating champion charming cheerful congratulation
      congratulations darling delight divine elated enthusiastically euphoria excellence excellences excellent
      excels exhilarated exhilarates exuberant fantastic fascinating fondness freedom friendliest generosities
      glee glorious glory gorgeous great greatest happily happiness happy heart heartfelt hearts hero heroic
      heroine heroism honorable honored honour impressing inspire joy joyed joying jubilant kissing laugh love
      loved lovely lover loves loving loyalty magnificent marvelous masterpiece masterpieces merry miracle
      optimism outstanding paradise peace perfect perfected perfection perfections perfectly pleasure pleasuring
      positive praise praising precious proudest proudly remarkable reward rich romance smartest smiled
      sophisticated success successes successful super superb superior supreme thankful treasured trustworthy win
      winner winnings wins won wonderful wonderfully worshipped wow wowed wowing
      """
    ),
    (
      2,
      """
      accept acceptance acceptances accepting accomplish accomplished accomplishes active admirals admirations
      admire admired admirer admirers admires admiring adored adores advantages advantaging adventuring
      adventurism affection affectionately affectioned affections agree agreement alive amazed amazements amazes
      ambitious amuse amused amuses amusing apologise apologizes applaud applauded applauding applause appreciate
      appreciated appreciates appreciating appreciation appreciations approval approved approves ardent asset
      assured assuring astonished astound astounded astounding astoundingly astounds attract attracted attracting
      attraction attractions attractive attractiveness attractivenesses attracts awarded awarding awards beauties
      beautified beautifies beautify beautifying beloved beneficial beneficiaries beneficiary benefit benefits
      benefitted benefitting better bless blessing bold boldly boost boosted brave braved braves bright brighter
      brilliants calmed calmer calming capable captivated care cared cares caring champ championing champions
      championship championships champs charitable charities charity charm charmed charms cheer cheered cheerfully
      cheering cheerlead cheers cherish cherished cherishes cherishing chuckle clarity classy clean clear clearly
      clever comedian comedies comedy comfort comfortable comfortably comforted comforting comforts commend
      commended commitment compassion compassionate compassionated compassionates compassionating compliment
      complimentary complimented complimenting compliments confidence confident confidently congrats congratulate
      convinced convincing convincingly courage courageous courtesy creations creative creativities creativity
      credit credited credits cute cutes daring darlings dear dearly dears dedicated definitely delighted
      delighting delights desire determination devoted devotes devoting devotion devotions dignified dignifies
      dignify dignifying dignitary dignity dreams dynamic eager eagerly eagerness eagers earnest ease easier
      easiest easy effective effectively efficiencies efficiency efficient elegant elegantly empathetic encourage
      encouraged encouragement encouragements encourages encouraging energetic energize energized energizes
      energizing engaged engagement enjoy enjoyed enjoying enjoys ensure enterprising entertained entertainer
      entertaining entertainment entertainments entertains enthuse enthused enthuses enthusiasm enthusiasms
      enthusiast enthusiastic enthusing esteemed ethical excel excite excitement excitements excites exciting
      exhilarating exonerate exonerated exonerates fabulous faith faithful faithfully faithfulness faiths fame
      fascinate fascinated fascinates fascination favor favorable favorably favored favoring favorite favorited
      favorites favour favoured favours festival festivals festivities festivity fit flattered flirtation focused
      fond fondly forgiven forgives forgiving fortunate free freed freeing freely freeman friend friended
      friending friendlies friendly friends friendship friendships fulfill fulfilled fun funned funning funny gain
      gained gaining generosity generous generously gentle gently gift giggle giggled giggling givers glad
      glamorous glamour glamours gloried glories good goodness grace graces grand grant grateful gratitude greater
      greeting greetings grin grinning growth hand handsome handsomely hardy harmonious harmony healthy heaven
      heavens help helpful helps heroes heroics heroines heroisms hilarious holiday holidays honest honesties
      honestly honesty honor honoring honors honoured honouring honours hope hoped hopeful hopefully hopes hoping
      hug hugged hugging hugs humoring humors ideal idealism idealist idealistic ideally importance impress
      impressed impresses impressive improve improved improvement improves improving incentive influential
      innocence innovate innovates innovation innovative inspiration inspirational inspirations inspired inspires
      inspiring integrity intellect intellects intellectual intellectuals intelligence intelligences intelligent
      intelligently interest interested interesting interestingly invigorate invigorates invigorating jollied
      jollies jolly jollying joys justice justified keen kind kinder kindness kindnesses kiss kissed kisses kudos
      laughed laughing laughings laughs laughter laughters liberties liberty lighthearted liked likes liking
      lively lovelies lovers loyal loyalist loyalties luck lucked luckily lucks lucky marvel marvels mature medal
      mercy merit merits motivate motivated motivating natural nice nicely niceties noble nurtured nurtures
      nurturing okays opportunities opportunity optimisms pardoning parties party partying passion passionate
      passionately passions peaceful peacefully peacekeeper peacekeepers peacekeeping peacekeepings peacemaker
      peacemakers peaces peacetime peacetimes perfecting perfects playfully pleasant pleased pleaser pleases
      pleasing pleasured pleasures popular popularities popularity positively positives powerful praised praises
      praying prettied pretties pretty privilege privileged privileges prize prized prizes proactive profit
      profitable profiting profits progress promised promises promising promote promoted promoting prosperous
      protect protected proud ready reassurance reassured reassures reassuring recommend reinvigorate
      reinvigorated reinvigorates reinvigorating relax relaxation relaxed relaxes relaxing relief reliever
      relishing rescue rescued resolve resolving respect respectabilities respectability respectable respected
      respectful respectfully respecting respective responsive revered revives rewarded rewarding rewards richer
      riches richest richness richnesses romanced romancing romantic romantics safe safeguard safeguarded safely
      safer safest safeties safety satisfaction satisfactions satisfactory satisfied satisfies satisfy satisfying
      save saved secured sharing sincere sincerely sincerities smart smarter smarts smile smiles smiley smileys
      smiling soothe sparkle special stimulating strength strengthened strengthening strengthens strengths strong
      stronger strongest stunning succeed succeeded succeeding succeeds successfully sunny sunshine support
      supporters supporting supports surely survived survivor sweet sweets sympathetic sympathy talent talented
      talents terrific thank thanked thankfully thanks thoughtful thrill thrilled thrilling thrills tops treasures
      treasuring treat triumph triumphant triumphed triumphing triumphs true truly trust trusted trusting trusts
      trustworthiness truthful truths unified united useful validate valuable valuables valued values vibrant
      vindicated vindicates vip virtue virtues virtuous visionary warmly warmth wealth wealthier wealthiest
      wealthy welcome welcomes welcoming welling winned winners winning wisdom wise wised wish woo worshiped
      worshipping worthy wows yes
      """
    ),
    (
      1,
      """
      abilities ability aboard acceptable accepted accepts achievable acquit acquits acquitted acquitting actively
      actives adequate admiral admit admits admitted adopt adopts adorn adorned adorning adorns advanced advantage
      advantaged adventure adventured adventures affronted agreed agreeing agreements agrees alert allow alright
      amazon ambivalent anticipation apologised apologises apologising apologize apologized apology appease
      appeased appeases appeasing applauds assets assurance assurances assure assures audacious authority avid
      await awaits backed backing bargain bolds boosting boosts brights calm calmly calms careful carefully casual
      casually certain certainly certainties certainty challenge challenger challengers challenges challenging
      champagne champagnes champed champing championed chance chances cheerleader cheerleaders cheerleading
      cheerleads chuckled chuckles chuckling clarifies cleaner cleared clears comedians commit commitments commits
      committed committing compelled compelling competent competitive comprehensive consent consents contend
      contender contented convince convinces cool crazes create created creates creating creation crediting
      curious darings decisive defence defender defenders defense defenseman defenses defensive delicate delicates
      demonstration desirable desired determinations determinative determinatives determined devote diamond
      dignitaries dignities discounted divined divines divining dominance dominants dominates dream dwell dwelled
      dwelling dynamics dynamos eased eases easily easing embrace emotional endorse endorsed endorsement endorses
      energetics energies energy engage engagements engages engaging ensuring entertain entertainers enthusiasts
      entitled entrusted escape escapes escaping excited exclusive excuse exempt exonerating expand expands
      exploration explorations extend extends fad fair faithed fan favoritism favoritisms favors favouring feeling
      fervent fighter fine fitness flagship flatter flattering flatters flawlessly flexibilities flexibility
      flexible flirting flirts forgive forgiveness freedoms freelance freelanced freelances freelancing frees
      freeway freewheel freewheeled freewheeling freewheels freeze fresh fulfills funnel funneled funnels funnies
      gains giggles giver giving gladly god graced gracing granted granting grants greet greeted greets grey
      grinned grins growing guarantee hail hailed harmonies helping heros highlight huge humor humored idealisms
      idealists ideals immune important importantly impression impressions improvements incentives increase
      increased innocent innocents intact intellectually intense interests intrigues invigorated invite inviting
      irresistible isolationist join joke joked jokes joking justifiably keened keenly keens kidding landmark
      laughable launched legal legally lenient libertarian libertarianism libertarianisms libertarians lobby
      longings loyalists lucking mandatory matter matters meaningful merited meriting meritocracy methodical
      motivation neatly nicety novel number nurture okay openness opportunism opportunisms opportunist
      opportunists optimistic original outgoing outmaneuvered outreach overwhelmed pardon pardoned pardons partied
      peculiar piqued play played playing plays please pleasers poised pray prays prepared pretending prevent
      prevented prevents pride privileging profitabilities profitability profited profiteer profiteers prominent
      promise promotes prospect prospects protects ratified reach reached reaches reaching readiness reassurances
      reassure recommended recommends relaxations relentless reliant reliefs relievers rescues resolved resolves
      respectively respects responsible restore restored restores restoring retained retreat revive robust
      romances safeguarding safeguards safekeeping safes salient scoop secure secures securing securities security
      sentence sentences shakers share shared shares sigh significance significant sillies silly slap smarted
      solid solidarity solution solutions solve solved solves solving soothed soothing spark sparkles sparkling
      speculative spirit spirited stable stamina startling steadfast stimulate stimulated stimulates stout
      straight strengthen stronghold strongholds strongly strongman stuns substantial succession successions
      successive successor successors superiorities superiority superiors supported supporter supportive
      supremacies supremacist supremacy sure surefire surprise surprised surprises surprising surprisingly
      surviving swears swift swiftly teas tendered tendering tenders thriller thrillers tolerance tolerances
      tolerant top toughed toughen toughened toughening tougher toughnesses treasure treasurer treasurers
      treasuries treasury tricking trickled trickles trustee trustees truth unbelievable urgent validated
      validates validating value valuing verdict verdicts vested vigilant vigor vigorously vigors vindicate vision
      visioning visions vital vitals vitamin want warm warmed warmer warmers warming warms welcomed well welled
      wells whitewash willingness wises wishes wishing withdrawal worship worshiping worships worth worthwhile
      yeah yearning youthful
      """
    ),
    (
      -1,
      """
      abandons absentee absentees accidentally accidents accusation accusations accuse accused accuses accusing
      aches adversaries adversary affected aggravating aggression aggressions aggressive aggressively agitates
      agitation agitations agitator alarm alarmed alarming alarms alas alienation alone amazons amorphous
      annoyance antagonisms antagonized antagonizes anti anxieties anxiety anxious apathies apathy apologizing
      apprehensions arguably argue arrest aversions avert averted averts avoid avoidances avoided avoiding avoids
      awaited awkward awkwardly axe backs bailout barrier battled battlefields battlegrounds battling bias biased
      bittering bitters bizarre blah blam blame blocked blocks bore bored boredom boredoms bores boring bother
      bothered bothers boycott boycotts bribe burdening cancel cancelled cancelling cancels carelessness cautious
      censored censors chagrined challenged charged charges childish chilling clouded collapsed collapses
      collapsing collide collides colliding collisions colluding combat combats complacent complaining complaint
      conflict confront confrontation confronted confronting confronts confuse confused confuses confusing
      confusion confusions constrained contempts contentious contradict contradicted contradicting contradiction
      contradictions contradictories contradictory contradicts controversial cornered costly cramp craze crazed
      crazing crazy creditor critic critical criticises criticisms criticizes critics crudes crush cut cuts
      cutting cynically damning darkness deadlock deafening deceiving defeats defect defection defences defensives
      defer deferring defiant delay delayed demand demanded demanding deniers denounce deny denying derail
      derailed derails deride derided derides derision despair desperate despise difficulties difficulty dilemma
      dirt disagreed disagreeing disagrees disappear disappeared disappears discard discarded discarding discards
      discomforts disguise disguised disguises disguising disillusion disillusioning disliking disparaged disputed
      disputes disregard disregarding disregards disruptions disruptive distort distorting distorts distract
      distracted distracting distractions distracts distrusts disturbances dizzy dodging dominances dominate
      dominating domination dominations dooms doubted doubtful doubting doubts downside drag dragged drags dreads
      drop drunk dulling dulls dumbed dumbing dumping dumpings dwells embarrass emptied empties empty emptying
      errors exaggerate exaggerated exaggerates exaggerating exclude excluded exclusion exhaust exhaustions
      exhaustive exhausts expelled exploit exploits expose exposed exposes exposing falling fascists fatigue
      fatigued fatigues fatiguing faulted faulting faulty feeble ferocious ferocities ferocity feud feuds fiery
      fighters fire firing flees flirtations flirted flop flops flunk flustered foolish forbid forbids foreclosure
      forget forgotten fought freaked freaks freezes freezing frenzy frighten frowning fume fumes funneling gag
      gagged geek geeks ghost giddy glooms gloomy gossip gossiped gossipped gossips grating gratings graved graves
      greeds greedy grimace grimacing grimed grimes griming grossed grosses grossing grossly guilt guilts gun hard
      hardship harried haunting haunts hesitancies hesitancy hesitant hesitate hesitated hesitates hesitating
      hesitation hesitations hid hide hides hiding hoax hooligans hostiles humiliated humiliates humiliating
      hunger hurtle hurtled hurtles hurtling hysterical ignorances ignorant ignored ignores impatient imperfect
      impose imposed imposes imposing inaction inconvenient ineffective inferiors inflamed inhibited inhibiting
      inhibits insensitive insignificant interrupt interrupted interrupting interrupts intimidate intimidates
      intimidations ironic irony irreversible isolate isolated isolates isolations jerk jerked jerks keening lack
      lag lagged lagging lamented lames lawsuit lawsuits leak leaked leave liabilities liability limitation
      limited litigation lobbying lone longing loom loomed looming looms loose looses loses loss lost low lowed
      lower lowered lowering lowers lowing lowland lowlands lows lurk lurking lurks maniacs manipulation meh
      messed mia mischiefs misgiving misinformation misinterpreted miss missed misses missing mistake mistakenly
      mistaking misunderstands misunderstood moan moaned moaning moans mocked mockery mongering mourned nags naive
      needy nerd nerves nervous noisy nuts obsess obsessed obsesses obsessing obsession obsessions obsolete odd
      offence offences offend offended offense offensives offline ominous opportunistic overlooked overreact
      overreaction overwhelm overwhelmingly overwhelms paradox paranoia paranoid pay perpetrators persecuted
      persecutes perversion perversions petty pique pitied pities pity pitying postpone postponed postpones
      postponing pressure pressured pressures pressuring pretend pretends preventing problematics profiteered
      profiteering propaganda protest protested protesters protests provoked provokes provoking puzzled
      questionable questioned questioning ragee rainy rant rants rebel rebellion rebellions rebellious rebels
      refuse refused reluctance reluctant reluctantly remorse repressive resent resenting resents resign
      resignation resignations resigned resigning resigns restriction restricts revenged ridiculously rig rigid
      rigorous rigorously risk risked riskier risking risks risky robed ruining sarcasm sarcasms sarcastic
      sarcastically scapegoats scares screamed screams screw screwing screws sentenced sentencing serious
      seriously seriousness shake shaken shakeup shakeups shaking shaky shocked shook shoot shortage shortages shy
      shying silencing skeptic skeptical skepticism skepticisms skeptics slash slashed slashes slashing smarting
      smugglers snubbing sobering solemn sorry spites squelched stall stalled stalling startle startled startles
      startlingly stealth stealths stereotype stereotyped stifled stinks stop stopped stopping stops strain
      straining strains strange stressed strike strikers struck struggle struggled stubbornly stuck stunned suing
      supremacists suspect suspected suspecting suspects suspend swear swearing tears tease teased teases teasing
      tempers tense tensed tenses tensing tension tensioned tensioning thieved thorny thwarted thwarting thwarts
      timid tits toothless torn tough toughens toughest toughing toughness toughs tout touted touting touts trap
      traumatizes trick tricked trickier trickling tricks tricky unaware uncertain uncertainties uncertainty
      unclear unconfirmed uncontrolled undecided underestimate underestimated underestimates undermine undermines
      unfortunately unsettled unstoppable unsure unwanted vague vanity viciously viciousnesses victim victims
      vindicating vociferous vulnerabilities vulnerability vulnerable vultures wag walkout walkouts warfare warn
      warned warning warnings warns warsaw warsaws warship warships wavering weakened weakening weakens weapon
      weaponed weaponry weary weeps weird weirds whined whiner whiners whining winnow winnowing winnows worn
      worried worrying
      """
    ),
    (
      -2,
      """
      abandon abandoned abandoning abandonment abandonments abducted abductions abused abusing accident ache
      acrimonious admonished adversarial adverse afflicted aggravated aggravates aggressiveness agitate agitated
      agitating agitators agony angered angering angers angrily angry anguished anguishes animosity annoy
      annoyances annoyed annoying annoys antagonism antagonist antagonists antagonize appall appalled appalling
      appalls apprehension argued argues arguing argument arguments arrested arrests arrogance arrogances arrogant
      ashamed assaulted assaulting attack attacked attacking attacks aversion avoidance awful badly banish banned
      battle battlefield battleground battles beaten beating belittle belittled bitter bittered bitterly
      bitterness blamed blames blaming blind block blocking bloody bomb bothering boycotted boycotting broke
      broken brutalized bully burden burdened burdens burdensome careless carelessnesses casualty catastrophic
      censor chagrin chaotic chastised chastises chastising cheat cheated cheats choked chokes choking coerced
      collapse collision complain complained complains complaints condemn condemned condemns conflicting conflicts
      confrontational confrontations conspiracy crap crash cried cries criminal criticise criticised criticising
      criticism criticize criticized criticizing cruelties crushed crushes crushing cry crying cynical cynicism
      cynicisms damage damaged damages damaging damn damned damns danger dangered dangerous dangerously dangers
      darkest debt deceit deceive deceived deceives deception defeat defeated defeating defected defecting
      defections defective defectives defects deficit degradation degradations degrade degraded degrades
      demoralized denied denier denies denounces depress depressed depresses depressing depressions deprive
      deprived deprives depriving deriding despairing desperately desperation desperations despised despises
      destroyed destroyer destroyers destruct destructed destructions destructs detain detained detention
      devastation devastations deviled deviling difficult dire dirtiest dirty disabling disadvantage disadvantaged
      disadvantages disagree disagreement disagreements disappoint disappointed disappointing disappointment
      disappointments disappoints discomfort discomforted discomforting discontented discord discourage
      discouraged discourages discouraging discredited disdain disgrace disgraced disgusted disgusting disgusts
      dishearten disheartened disheartening disheartens disillusioned disillusionment disillusionments
      disillusions dislike disliked dislikes dismay dismayed dismaying dismays disorder disparage disparages
      disparaging displeased dispute disputing disqualified disregarded disrespect disrespected disruption
      dissatisfaction dissatisfactions dissatisfied dissatisfies dissatisfy dissatisfying distorted distraction
      distress distressed distresses distressing distrust distrusted distrustful distrusting disturb disturbance
      disturbed disturbing disturbingly disturbs doom doubt drained dread dreading drowns dubious dull dulled dumb
      dumbest dumbs dump dumped dumps duped dysfunction eerie embarrassed embarrasses embarrassing embarrassment
      embarrassments emergency enemies enraged enrages erroneous error eviction exasperated exhausted exhausting
      exhaustion expel expelling expels exploited exploiting failed failing failings fails failure failures fake
      fakes faking fallen farce fault faults fear feared fearful fears feuded feuding fiasco fight fighting
      fightings fights flawed flu flunked flunking flunks foe foes fool fooled fooling foolishly fools forbidden
      forbidding forced foreclosures frantic frauds fraudulent freak freaking frightened frightening frightens
      frustrate frustrated frustrates frustrating frustration frustrations fumed funeral funerals furiously futile
      gloomed glooming gossiping gossipping grave gravely greed grief grievance grievances grieve grieved grieves
      grieving grievous grimaced grimaces grime gross guilty hacked harass harmed harms harsh hateful hater haters
      hates hating haunt haunted heartbreaking heartbreaks heroin hooligan hopeless hopelessly horribles horribly
      hostile hostilities hurt hurtful hurting hurts hypocritical hysteria hysterics idiot ignorance ignore
      ignoring ill illness illnesses immoral imprisoned inability inadequate incapable incensed incompetence
      incompetent inconvenience indignation infected inferior infringement infuriate infuriating inhibit injured
      injury insane insecure insecurities insecurity insensitivity insult insulted insulting insults interrogated
      interruption interruptions intimidated intimidating intimidation irresponsible irritate irritated irritates
      irritating irritation irritations isolation jailed jealous jeopardy lags lame lament lamenting laments lazy
      liar liars lied lies loathe loathed loathes lonely lose loser losers losing losses lowest ludicrous lying
      mad maddening madness maniac manipulated manipulating meaningless menace menaced mess messy mischief
      miserable miserably misleading misreporting mistaken mistakes misunderstand misunderstanding mock mockeries
      mocking mocks molest molested moody mourn mourner mourners mourning mourns nag nagged nagging nasties
      negativity neglect neglected neglecting neglects nonsense notorious obnoxious obstacle obstacles offender
      offenders offending offends offenses offensive oppressive outcry outrage outrageous outrages outraging
      overreacted overreacts overweight pain pained painful painfully paining pains panic panicked panicking
      panics paranoias paranoids penalty peril perjury perpetrator persecute persecuting perverse pessimism
      pessimisms pessimistic poisoned poisonings pollute polluted polluter polluters pollutes poor poorer poverty
      powerless prejudice prejudiced prejudices prejudicing prison prisoners problem problematic problems
      prosecute prosecuted prosecutes prosecution protesting provoke punish punished punishes punishment
      punishments punitive quaking raged rages raging rash recession reckless reek reeked reeking refusing regret
      regrets regrettable regretted regretting reject rejected rejecting rejections rejects repression repressions
      resented resentment resentments restrict restricted restricting revenge revenges ridicule ridiculed
      ridicules ridiculing ridiculous rigged riots robing robs rotten rude ruined ruins sabotage sad saddened
      saddening saddens sadly sadness savage savaged savages scandal scandals scapegoat scare scared scaring scary
      scold scorn scream screaming screwed selfish severe severed severely shame shameful shames shattered shock
      shocking shocks sick sicken sickening sickens sins slam sluggish smear smuggle smuggled smuggler smuggles
      smuggling snub snubbed snubs somber sore sorrow sorrowed sorrowing sorrows spam spamming spite spited
      spiteful stabbed stabs stampede steal stealings steals stink stinking stolen strained stress stresses
      stressing stricken strikes struggles struggling stubborn stupid stupids suck sucked sucker suckered
      suckering suckers sucks suffered suffering suffers suspended suspicion suspicions suspicious tantrum
      tantrums temper tensions terrible terrify terror thief thieve thieves threat threaten threatened threatening
      threatens threating threats ticked tired totalitarian tragedies tragic tragics trapped trauma traumas
      traumatize traumatized traumatizing treason trouble troubled troubles troublesome turmoil uglies ugly
      unacceptable uncomfortable unconvinced undermined undermining unease uneasy unemployment unethical unfair
      unfortunate unfortunates unhappy unhealthy unjust unkind unprotected unsecured unstable unsuccessful
      unsuccessfully unwelcome unworthy upset upsets upsetting useless vain vexing vicious viciousness victimized
      victimizes violate violated violates violation violations violator violators vitriolic vulture warfares
      warred warring waste wasted wasting weak weaken weaker weakest weakness weaknesses weapons weeping weepings
      wept whine whines wicked widowed witch woe woefully woes worries worrisome worry worse worsen worsened
      worsening worsens worthless wreck wrong wronged
      """
    ),
    (
      -3,
      """
      abduction abhorrent abuse abuser abusers abuses abusive aggravate anger anguish anguishing antagonizing
      apocalyptic assassination assassinations assault assaults attacker attackers bad ban bankrupt bastard
      bastards betray betrayal betrayed betraying betrays brutal brutalities brutality brutalize brutalizes
      brutalizing brutally bullied bullshit bullying cancer catastrophe chaos chastise cheating choke condemnation
      contempt crime criminals crisis crude cruel cruelty curse dangering dead death degrading depression
      despaired despairs despising destroy destroying destroys destructing destruction destructive devastate
      devastated devastates devastating devil devils die died disaster disasters disastrous disgust dishonest
      dismal doomed dooming dreaded drown drowned enemy enrage enraging evil evils fail fascist fatal fatalities
      fatally fearing felonies felony fired fraud fuming furious fury gloom grim harassed harasses harassing
      harassment harassments harm harming harshest hate hated hatred havoc heartbreak horrendous horrible horrific
      horrified horrifies horrify horrifying horror horrors hostility humiliate illegal infuriated infuriates
      injustice insanity killer killers killing kills loathing lousy miseries misery molesting molests murdered
      murderers murdering murderous murders nasty negative obscene outraged pathetic poison poisoning poisonous
      poisons poorest prisoner punishing racism racist racists rage rapists rejection riot rob robber ruin sadden
      scam scams shamed sickened sin sinister stab stealing suffer terribly terrified terrifies terrifying
      terrorisms terroristic terrorists terrorize terrorized terrorizes terrorizing terrors torture tortured
      tortures torturing tragedy traumatic troubling ugliness uglinesses victimize victimizing vile villain
      villains violating violence violent violently virulent war wars weep worst
      """
    ),
    (
      -4,
      """
      fatality hell kill killed killings murder murderer rape raped rapes raping rapist slavery suicide terrorism
      terrorist
      """
    ),
  ]
}
