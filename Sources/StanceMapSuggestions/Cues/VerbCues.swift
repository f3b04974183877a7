/// Verbs that carry a position; the subject holds it, the object is its target.
enum VerbCues {
  static let tables: [CueRows] = [
    CueRows(
      part: .verb,
      meaning: .blame,
      rows: """
        accuse /of
        blame /for
        fault /for
        charge /with
        indict /for
        implicate /in
        incriminate
        impeach /for
        allege
        prosecute /for
        convict /of
        """
    ),
    CueRows(
      part: .verb,
      meaning: .absolve,
      rows: """
        absolve /of,from
        exonerate /of
        acquit /of
        vindicate
        pardon /for
        forgive /for
        excuse /for
        exculpate
        clear >of,over
        """
    ),
    .words(
      .verb,
      .criticise,
      """
      criticize criticise attack slam blast condemn denounce rip bash mock ridicule insult assail lambaste decry
      deride rebuke scold chide chastise berate castigate disavow denigrate belittle taunt troll smear vilify demonize
      demonise hammer pummel skewer scorch savage trash knock snub malign discredit disparage lament bemoan deplore revile
      pan heckle boo jeer slander defame excoriate eviscerate censure reprimand admonish upbraid slate thrash roast flay
      rubbish besmirch caricature dehumanize shame humiliate blister needle dis diss reproach reprove fume vent
      """
    ),
    CueRows(
      part: .verb,
      meaning: .criticise,
      rows: """
        lash >at
        rail >against,at
        scoff >at
        sneer >at
        swipe >at
        snipe >at
        complain >about,of
        rant >about,against
        inveigh >against
        tear >into
        lay >into
        seize >on
        pounce >on
        """
    ),
    .words(
      .verb,
      .oppose,
      """
      oppose reject protest veto boycott resist block fight dismiss rebuff repudiate renounce spurn contest dispute rebut
      refute counter contradict confront challenge defy disown abandon shun betray thwart stymie stonewall obstruct
      undermine undercut sabotage derail repeal scrap outlaw forbid prohibit disapprove
      """
    ),
    CueRows(
      part: .verb,
      meaning: .oppose,
      rows: """
        object >to
        disagree >with
        break >with
        rebel >against
        campaign >against
        vote >against
        dissent >from
        run >against
        rally >against
        balk >at
        retaliate >against
        testify >against
        stand >against
        turn >against
        speak >against
        """
    ),
    .words(
      .verb,
      .harm,
      """
      sue threaten battle defeat beat kill bomb arrest punish sanction fine ban impeach fire oust hit target persecute
      torture invade bombard shell strike assault abuse harass rape murder assassinate shoot stab expel evict deport
      detain jail sentence investigate probe subpoena mislead deceive cheat defraud provoke antagonize alienate offend
      oppress avenge terrorize intimidate bully menace destroy ruin hurt harm damage violate breach rival outflank
      overthrow topple unseat pressure coerce besiege blockade raid ambush execute imprison suspend sack depose crush
      suppress silence evade extort blackmail stalk exploit victimize embarrass infuriate enrage anger outrage disappoint
      frustrate irritate annoy upset rout trounce
      """
    ),
    .words(.verb, .warn, "warn caution urge demand implore pressure press challenge remind"),
    .words(
      .verb,
      .doubt,
      "question doubt distrust mistrust hate dislike loathe despise resent detest fear disbelieve suspect abhor disdain scorn"
    ),
    CueRows(
      part: .verb,
      meaning: .clash,
      rows: """
        clash >with
        feud >with
        spar >with
        quarrel >with
        argue >with
        tangle >with
        wrangle >with
        compete >with,against
        fight >with,against
        battle >with,against
        war >with,against
        """
    ),
    .words(
      .verb,
      .praise,
      """
      praise applaud commend hail laud compliment thank congratulate welcome salute honor honour celebrate extol tout acclaim
      cheer bless toast glorify lionize credit flatter eulogize mourn
      """
    ),
    .words(
      .verb,
      .support,
      """
      support endorse back defend champion embrace uphold favor favour advocate promote recommend nominate approve bolster
      boost strengthen reaffirm sponsor second espouse
      """
    ),
    CueRows(
      part: .verb,
      meaning: .support,
      rows: """
        stump >for
        campaign >for
        vote >for
        vouch >for
        rally >behind,for,around
        stand >by,with,behind
        root >for
        lobby >for
        speak >for
        apologize >for
        """
    ),
    .words(
      .verb,
      .help,
      """
      help aid assist save rescue protect donate fund finance bankroll encourage reassure comfort console hire invite
      appoint reward award pick select elect choose adopt befriend shield arm empower mentor host accommodate
      """
    ),
    .words(
      .verb,
      .like,
      """
      respect love like adore trust admire appreciate enjoy prefer cherish value idolize esteem recognize recognise impress
      inspire believe revere worship treasure
      """
    ),
    CueRows(
      part: .verb,
      meaning: .like,
      rows: """
        sympathize >with
        empathize >with
        believe >in
        care >about,for
        """
    ),
    CueRows(
      part: .verb,
      meaning: .join,
      rows: """
        agree >with
        side >with
        ally >with
        partner >with
        cooperate >with
        collaborate >with
        work >with
        join
        unite >with
        reconcile >with
        pledge >to
        accept
        align >with
        """
    ),
    .words(
      .verb,
      .say,
      """
      say tell add write tweet note argue claim state explain suggest insist believe think declare contend maintain assert
      ask predict acknowledge admit concede complain announce report conclude remark observe comment reply respond lie
      deny vow promise hope want expect testify recall quip joke
      """
    ),
    .words(.verb, .call, "call describe label brand dub portray depict characterize cast paint denounce"),
  ]
}
